// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/adlrunner.h"

#include "tests/conformance/zipfile.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace conformance {

namespace {

const scorm::Learner kLearner{QStringLiteral("adl-learner"), QStringLiteral("Testtaker, John"), QString()};

QString shortened(const QString& text)
{
    return text.size() > 80 ? text.left(77) + QStringLiteral("...") : text;
}

} // namespace

AdlRunner::AdlRunner(QString packages, int reload) : m_packages(std::move(packages)), m_reload(reload) {}

void AdlRunner::check(bool right, const QString& expected, const QString& seen)
{
    ++m_outcome.checks;
    if (right)
        return;
    if (m_outcome.wrong++ == 0) {
        m_outcome.expected = expected;
        m_outcome.seen = seen;
    }
}

Outcome AdlRunner::run(const AdlCase& adlCase)
{
    m_outcome = {adlCase.id, false, {}, {}, 0, 0};
    m_case = adlCase.id;
    // Long cases have large states: keep the work in proportion.
    m_every = m_reload;
    for (const AdlVisit& visit : adlCase.visits)
        m_every += m_reload > 0 ? int(visit.commands.size()) / 50 : 0;
    m_runtime.reset();
    bool goes = launch(adlCase.visits.first().package, adlCase.start);
    for (qsizetype i = 0; goes && i < adlCase.visits.size(); ++i) {
        const AdlVisit* next = i + 1 < adlCase.visits.size() ? &adlCase.visits.at(i + 1) : nullptr;
        goes = visit(adlCase.visits.at(i)) && goOn(adlCase.visits.at(i), next);
    }
    leave();
    m_outcome.passed = m_outcome.wrong == 0;
    return m_outcome;
}

bool AdlRunner::launch(const QString& package, const QString& title)
{
    leave();
    m_package = package;
    if (!m_manifests.contains(package)) {
        const QString file = QStringLiteral("%1/%2.zip").arg(m_packages, package);
        const auto xml = readZipEntry(file, QStringLiteral("imsmanifest.xml"));
        if (!xml) {
            check(false, QStringLiteral("imsmanifest.xml in ") + file, QStringLiteral("none"));
            return false;
        }
        const auto manifest = scorm::parseManifest(*xml);
        if (!manifest) {
            check(false, QStringLiteral("a manifest in ") + file, manifest.error().detail);
            return false;
        }
        m_manifests.insert(package, *manifest);
    }
    const scorm::Manifest& manifest = m_manifests[package];
    const auto state = m_states.constFind(package);
    if (state == m_states.constEnd()) {
        m_runtime = scorm::Runtime::create(manifest, kLearner, 4711, m_shared);
    } else {
        auto loaded = scorm::Runtime::load(manifest, kLearner, *state, m_shared);
        if (!loaded) {
            check(false, QStringLiteral("state of %1").arg(package), loaded.error().detail);
            return false;
        }
        m_runtime = std::move(*loaded);
    }
    // '.' and a title that no item has (the course itself) mean: just start it.
    (void)m_runtime->start(itemOf(title));
    reloaded();
    return true;
}

void AdlRunner::leave()
{
    if (!m_runtime)
        return;
    m_states.insert(m_package, m_runtime->save());
    m_shared = m_runtime->saveShared();
    m_runtime.reset();
}

void AdlRunner::reloaded()
{
    if (m_reload == 0 || !m_runtime)
        return;
    const QJsonObject state = m_runtime->save();
    auto loaded = scorm::Runtime::load(m_manifests[m_package], kLearner, state, m_runtime->saveShared());
    check(loaded.has_value(), QStringLiteral("the saved state"), QStringLiteral("an error"));
    if (!loaded)
        return;
    check(loaded->save() == state, QStringLiteral("the same state after loading"), QStringLiteral("another one"));
    m_runtime = std::move(*loaded);
}

QString AdlRunner::call(const QString& function, const QStringList& arguments)
{
    const QString answer = m_runtime->call(function, arguments);
    if (m_reload > 0 && ++m_calls % m_every == 0)
        reloaded();
    return answer;
}

QString AdlRunner::itemOf(const QString& title) const
{
    if (title.startsWith(QLatin1String("the activity that corresponds to the root")))
        return m_runtime->manifest().organization().root.identifier;
    const auto toc = m_runtime->offer().toc;
    const auto entry =
        std::find_if(toc.begin(), toc.end(), [&](const scorm::TocEntry& e) { return e.title == title && e.depth > 0; });
    return entry == toc.end() ? QString() : entry->item;
}

bool AdlRunner::visit(const AdlVisit& visit)
{
    const auto running = m_runtime->running();
    check(running && running->item == visit.activity, QStringLiteral("%1: %2").arg(visit.name, visit.activity),
          running ? running->item : QStringLiteral("nothing delivered"));
    if (!running || running->item != visit.activity)
        return false;
    checkUi(visit);
    for (const AdlCommand& step : visit.commands)
        command(visit, step);
    // Assets talk to nobody, and some visits end the session themselves.
    const auto says = [&](const char* name) {
        return std::any_of(visit.commands.begin(), visit.commands.end(), [&](const AdlCommand& step) {
            return step.call == QLatin1String(name) && step.expected == QLatin1String("true");
        });
    };
    if (!says("Initialize") || says("Terminate"))
        return true;
    atUnload(visit);
    check(call(QStringLiteral("Terminate")) == QLatin1String("true"), visit.name + QStringLiteral(": Terminate true"),
          QStringLiteral("false"));
    return true;
}

void AdlRunner::checkUi(const AdlVisit& visit)
{
    const scorm::Offer offer = m_runtime->offer();
    // A control that the author hides is as good as disabled: ADL's key asks no more.
    for (const AdlUiCheck& ui : visit.ui) {
        const QString item = itemOf(ui.item);
        const auto entry =
            std::find_if(offer.toc.begin(), offer.toc.end(), [&](const scorm::TocEntry& e) { return e.item == item; });
        const bool visible = entry != offer.toc.end() && entry->visible;
        bool seen = false;
        if (ui.check == QLatin1String("continue.enabled"))
            seen = offer.continueEnabled && !offer.continueHidden;
        else if (ui.check == QLatin1String("continue.disabled"))
            seen = !offer.continueEnabled || offer.continueHidden;
        else if (ui.check == QLatin1String("previous.enabled"))
            seen = offer.previousEnabled && !offer.previousHidden;
        else if (ui.check == QLatin1String("previous.disabled"))
            seen = !offer.previousEnabled || offer.previousHidden;
        else if (ui.check == QLatin1String("toc.enabled"))
            seen = offer.tocEnabled;
        else if (ui.check == QLatin1String("toc.enabled.selectable"))
            seen = visible && entry->selectable;
        else if (ui.check == QLatin1String("toc.visible"))
            seen = visible;
        else if (ui.check == QLatin1String("ui.visible"))
            seen = isVisible(offer, ui.item);
        else
            seen = !ui.expected;
        check(seen == ui.expected,
              QStringLiteral("%1: %2 %3 %4").arg(visit.name, ui.check, ui.item, QVariant(ui.expected).toString()),
              QVariant(seen).toString());
    }
}

// &id& stands for the index whose id it is.
QString AdlRunner::resolved(const QString& element)
{
    static const QRegularExpression mark(QStringLiteral("^(.*)\\.&([^&]*)&(.*)$"));
    const QRegularExpressionMatch match = mark.match(element);
    if (!match.hasMatch())
        return element;
    const QString collection = match.captured(1);
    const int count = m_runtime->call(QStringLiteral("GetValue"), {collection + QStringLiteral("._count")}).toInt();
    for (int i = 0; i < count; ++i) {
        const QString record = QStringLiteral("%1.%2").arg(collection).arg(i);
        if (m_runtime->call(QStringLiteral("GetValue"), {record + QStringLiteral(".id")}) == match.captured(2))
            return record + match.captured(3);
    }
    // Content adds an objective that is not there yet at the end.
    return QStringLiteral("%1.%2%3").arg(collection).arg(count).arg(match.captured(3));
}

void AdlRunner::command(const AdlVisit& visit, const AdlCommand& step)
{
    if (step.call == QLatin1String("compareObjIds"))
        return compareObjectives(visit, step);
    const QString element = resolved(step.element);
    QStringList arguments{element};
    if (step.call == QLatin1String("SetValue"))
        arguments.append(step.value);
    const QString answer = call(step.call, arguments);
    const QString error = step.error.isEmpty() ? QString() : call(QStringLiteral("GetLastError"), {});
    // What the key says where an LMS without comments of its own answers 301.
    const bool anything = step.expected == QLatin1String("Returned a valid value or error code");
    // The texts for errors are the LMS's own (RTE 3.1.5.2 and 3.1.5.3).
    if (step.call == QLatin1String("GetDiagnostic") ||
        (step.call == QLatin1String("GetErrorString") &&
         answer.isEmpty() == step.expected.value_or(QString()).isEmpty()))
        return check(true, {}, {});
    check(anything || ((!step.expected || sameAnswer(step.element, *step.expected, answer)) && error == step.error),
          QStringLiteral("%1: %2(%3) = \"%4\", error %5")
              .arg(visit.name, step.call, (QStringList{element} + arguments.mid(1)).join(u','),
                   shortened(step.expected.value_or(QStringLiteral("anything"))), step.error),
          QStringLiteral("\"%1\", error %2").arg(shortened(answer), error));
}

void AdlRunner::compareObjectives(const AdlVisit& visit, const AdlCommand& step)
{
    QStringList seen;
    const int count = call(QStringLiteral("GetValue"), {QStringLiteral("cmi.objectives._count")}).toInt();
    for (int i = 0; i < count; ++i)
        seen.append(call(QStringLiteral("GetValue"), {QStringLiteral("cmi.objectives.%1.id").arg(i)}));
    check(QSet<QString>(seen.begin(), seen.end()) == QSet<QString>(step.objectives.begin(), step.objectives.end()) &&
              seen.size() == step.objectives.size(),
          QStringLiteral("%1: objectives %2").arg(visit.name, step.objectives.join(u',')), seen.join(u','));
}

} // namespace conformance
