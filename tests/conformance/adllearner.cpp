// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner of ADL's cases does between visits: keys of keys/Instructions.properties.
#include "tests/conformance/adlrunner.h"

#include <QRegularExpression>
#include <QSet>

namespace conformance {

namespace {

bool begins(const QString& text, const char* prefix)
{
    return text.startsWith(QLatin1String(prefix), Qt::CaseInsensitive);
}

QSet<QString> parts(const QString& list)
{
    const QStringList words = list.split(u',');
    return {words.begin(), words.end()};
}

// Hundredths of a second of a period, for comparing PT60S with PT1M.
std::optional<double> seconds(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?")));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int index) { return match.captured(index).toDouble(); };
    return ((((part(1) * 365 + part(2) * 30 + part(3)) * 24 + part(4)) * 60 + part(5)) * 60) + part(6);
}

// A text without the delimiters in front that say what holds anyway (RTE 4.1.1.6), and those that say something else.
QPair<QMap<QString, QString>, QString> withoutDefaults(QString text)
{
    static const QRegularExpression front(QStringLiteral("^\\{(case_matters|order_matters|lang)=([^}]*)\\}"));
    static const QMap<QString, QString> defaults{{QStringLiteral("case_matters"), QStringLiteral("false")},
                                                 {QStringLiteral("order_matters"), QStringLiteral("true")},
                                                 {QStringLiteral("lang"), QStringLiteral("en")}};
    QMap<QString, QString> said;
    for (auto match = front.match(text); match.hasMatch(); match = front.match(text)) {
        if (defaults.value(match.captured(1)) != match.captured(2))
            said.insert(match.captured(1), match.captured(2));
        text.remove(0, match.capturedLength());
    }
    return {said, text};
}

} // namespace

bool sameAnswer(const QString& element, const QString& expected, const QString& seen)
{
    if (expected == seen)
        return true;
    if (begins(element, "adl.nav.request_valid"))
        return QSet<QString>{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("unknown")}.contains(seen);
    if (element == QLatin1String("cmi.learner_name") || begins(element, "cmi.comments_from_lms") ||
        element == QLatin1String("cmi.learner_id"))
        return true;
    if (element.endsWith(QLatin1String("._children")))
        return parts(expected) == parts(seen);
    if (element.endsWith(QLatin1String("_time")) || element.endsWith(QLatin1String("latency")))
        return seconds(expected) && seconds(expected) == seconds(seen);
    static const QRegularExpression localized(QStringLiteral("\\.(pattern|learner_response|comment|description)$"));
    if (localized.match(element).hasMatch())
        return withoutDefaults(expected) == withoutDefaults(seen);
    static const QRegularExpression numeric(
        QStringLiteral("(scaled|raw|min|max|progress_measure|completion_threshold|scaled_passing_score|audio_level|"
                       "delivery_speed|weighting)$"));
    if (!numeric.match(element).hasMatch())
        return false;
    bool one = false, other = false;
    return expected.toDouble(&one) == seen.toDouble(&other) && one && other;
}

bool isVisible(const scorm::Offer& offer, const QString& control)
{
    const QString name = QString(control).remove(u' ').toLower();
    if (name == QLatin1String("continue"))
        return !offer.continueHidden;
    if (name == QLatin1String("previous"))
        return !offer.previousHidden;
    if (name == QLatin1String("exit"))
        return !offer.exitHidden;
    if (name == QLatin1String("exitall"))
        return !offer.exitAllHidden;
    if (name == QLatin1String("suspendall"))
        return !offer.suspendAllHidden;
    if (name == QLatin1String("abandon"))
        return !offer.abandonHidden;
    return name == QLatin1String("abandonall") && !offer.abandonAllHidden;
}

// Content that ends when its page goes has one more wish in two of the cases; the learner's comes first all the same.
void AdlRunner::atUnload(const AdlVisit& visit)
{
    const QStringList request{QStringLiteral("adl.nav.request")};
    if (m_case == QLatin1String("CM-09ab") && visit.activity == QLatin1String("activity_2"))
        (void)call(QStringLiteral("SetValue"), request + QStringList{QStringLiteral("{target=activity_4}choice")});
    if (m_case == QLatin1String("CM-09cb") && visit.activity == QLatin1String("activity_3"))
        (void)call(QStringLiteral("SetValue"), request + QStringList{QStringLiteral("suspendAll")});
}

bool AdlRunner::relaunch(const AdlVisit* next, const QString& title)
{
    return !next || launch(next->package, title);
}

bool AdlRunner::goOn(const AdlVisit& visit, const AdlVisit* next)
{
    using scorm::Navigation;
    const QString key = visit.then.value(0), argument = visit.then.value(1);
    reloaded();
    const auto navigate = [&](Navigation kind, const QString& target = {}) {
        (void)m_runtime->navigate({kind, target});
        reloaded();
    };
    const auto test = QRegularExpression(QStringLiteral("^(DMI|API)t(\\d)$")).match(key);
    if (key == QLatin1String("Continue") || begins(key, "ContinueExit")) {
        navigate(Navigation::Continue);
        return key == QLatin1String("Continue") || relaunch(next, {});
    }
    if (key == QLatin1String("Previous")) {
        navigate(Navigation::Previous);
    } else if (begins(key, "Choice")) {
        navigate(Navigation::Choice, itemOf(argument));
    } else if (begins(key, "Exit") || begins(key, "TRIGExitAll") || begins(key, "Suspend")) {
        navigate(begins(key, "Suspend") ? Navigation::SuspendAll : Navigation::ExitAll);
        check(m_runtime->ended(), visit.name + QStringLiteral(": the session ends"), QStringLiteral("it goes on"));
        return relaunch(next, begins(key, "exitlaunch") || !argument.isEmpty() ? visit.then.value(2) : QString());
    } else if (test.hasMatch()) {
        const QString name = test.captured(1) == QLatin1String("DMI")
                                 ? QStringLiteral("Data Model Implementation Test ")
                                 : QStringLiteral("API Implementation Test ");
        navigate(Navigation::Choice, itemOf(name + test.captured(2)));
    } else {
        (void)m_runtime->proceed();
        reloaded();
        if (key == QLatin1String("RootSX4b")) {
            navigate(Navigation::Choice, m_runtime->manifest().organization().root.identifier);
        } else if (begins(key, "AutoTest") || begins(key, "HasEnded") || begins(key, "OKEnd")) {
            check(m_runtime->ended(), visit.name + QStringLiteral(": the session has ended"),
                  QStringLiteral("it goes on"));
        } else if (!key.isEmpty()) {
            // The kinds of launching again; content that did not end the session itself is left.
            if (!m_runtime->ended())
                navigate(Navigation::ExitAll);
            const QString title = key == QLatin1String("DMBxAct")        ? QStringLiteral("Data Model Behavior Test 1")
                                  : key == QLatin1String("RelaunchCM10") ? QStringLiteral("Activity 4")
                                                                         : visit.then.value(2);
            return relaunch(next, title);
        }
    }
    return true;
}

} // namespace conformance
