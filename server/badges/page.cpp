// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/badges/page.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace badges {

namespace {

using credentials::Outcome;
using credentials::Verdict;

const QByteArray kStyle =
    "body{font:1.125rem/1.6 system-ui,sans-serif;color:#1b1f24;background:#fff;max-width:42rem;margin:2rem "
    "auto;padding:0 1rem;overflow-wrap:anywhere}"
    "h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}"
    ".verdict{border:2px solid;border-radius:.5rem;padding:.75rem 1rem;font-weight:600}"
    ".valid{color:#0b5a2b;background:#eaf7ef}.invalid{color:#8a1020;background:#fdecee}.undecided{color:#5c4300;"
    "background:#fff6dd}"
    "dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1rem}dt{font-weight:600}dd{margin:0}"
    "a{color:#0a4f9e}a:focus{outline:3px solid #0a4f9e;outline-offset:2px}"
    "@media (prefers-color-scheme:dark){body{color:#e8eaed;background:#17191c}a{color:#8ab8ff}"
    ".valid{color:#9be3b4;background:#10301d}.invalid{color:#ffb3bb;background:#3a1217}.undecided{color:#ffdf94;"
    "background:#3a2d0b}}"
    "@media print{body{margin:0;color:#000;background:#fff}.verdict{color:#000;background:#fff}nav{display:none}}";

QString html(const QString& text)
{
    return text.toHtmlEscaped();
}

// A page in a reader's language.
class Page
{
public:
    explicit Page(const Tongue& tongue) : m_tongue(tongue), m_locale(tongue.locale) {}

    [[nodiscard]] QByteArray absence() const
    {
        const QString title = say(QT_TRANSLATE_NOOP("badges::Page", "No badge here"));
        return (head(title) +
                QStringLiteral("<h1>%1</h1><p>%2</p></main></body></html>")
                    .arg(html(title),
                         html(say(QT_TRANSLATE_NOOP("badges::Page", "There is no badge with this address, or its "
                                                                    "person does not show it.")))))
            .toUtf8();
    }

    [[nodiscard]] QByteArray award(const PublicAward& shown) const
    {
        const credentials::BadgeSummary& badge = shown.report.summary;
        const Verdict verdict = shown.report.verdict();
        const char* kind = verdict == Verdict::Valid ? "valid" : verdict == Verdict::Invalid ? "invalid" : "undecided";
        QString page = head(badge.name + QStringLiteral(" – ") + badge.issuerName);
        page +=
            QStringLiteral("<h1>%1</h1><p class=\"verdict %2\" role=\"status\">%3</p>")
                .arg(html(badge.name), QString::fromLatin1(kind), html(credentials::headline(shown.report, wording())));
        page += QStringLiteral("<p>%1</p>").arg(html(badge.description));
        page += heading(QT_TRANSLATE_NOOP("badges::Page", "The badge")) + facts(shown) +
                heading(QT_TRANSLATE_NOOP("badges::Page", "What was checked")) + checks(shown.report);
        page +=
            QStringLiteral("<p>%1</p>")
                .arg(html(say(QT_TRANSLATE_NOOP(
                    "badges::Page", "It was issued to one person, whose e-mail address is in it as a hash only: "
                                    "who shows it to you can prove that it is theirs by telling you the address."))));
        return (page + files()).toUtf8();
    }

private:
    [[nodiscard]] QString say(const char* text) const { return m_tongue.say("badges::Page", text, -1); }

    [[nodiscard]] credentials::Wording wording() const
    {
        return {[this](const char* text, int n) { return m_tongue.say("credentials::Report", text, n); }, m_locale};
    }

    [[nodiscard]] QString head(const QString& title) const
    {
        const bool rightToLeft = m_locale.textDirection() == Qt::RightToLeft;
        return QStringLiteral("<!DOCTYPE html><html lang=\"%1\"%2><head><meta charset=\"utf-8\">"
                              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                              "<meta name=\"robots\" content=\"noindex\"><title>%3</title><style>%4</style></head>"
                              "<body><main>")
            .arg(html(m_locale.bcp47Name()), rightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString(), html(title),
                 QString::fromLatin1(kStyle));
    }

    [[nodiscard]] QString heading(const char* text) const { return QStringLiteral("<h2>%1</h2>").arg(html(say(text))); }

    [[nodiscard]] QString row(const char* name, const QString& value) const
    {
        return value.isEmpty() ? QString() : QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(html(say(name)), html(value));
    }

    [[nodiscard]] QString dayOf(const QDateTime& when) const
    {
        return when.isValid() ? m_locale.toString(when.date(), QLocale::LongFormat) : QString();
    }

    [[nodiscard]] QString facts(const PublicAward& shown) const
    {
        const credentials::BadgeSummary& badge = shown.report.summary;
        return QStringLiteral("<dl>") + row(QT_TRANSLATE_NOOP("badges::Page", "Issued by"), badge.issuerName) +
               row(QT_TRANSLATE_NOOP("badges::Page", "Issued on"), dayOf(badge.validFrom)) +
               row(QT_TRANSLATE_NOOP("badges::Page", "Valid until"), dayOf(badge.validUntil)) +
               row(QT_TRANSLATE_NOOP("badges::Page", "Revoked on"), dayOf(shown.award.revokedAt)) +
               row(QT_TRANSLATE_NOOP("badges::Page", "Reason"), shown.award.revokedReason) +
               row(QT_TRANSLATE_NOOP("badges::Page", "Earned by"),
                   badge.criteria == badge.description ? QString() : badge.criteria) + // it stands above
               row(QT_TRANSLATE_NOOP("badges::Page", "Number"), badge.id) +
               QStringLiteral("</dl>");
    }

    [[nodiscard]] QString checks(const credentials::Report& report) const
    {
        QString items;
        for (const credentials::Finding& finding : report.findings) {
            if (finding.outcome == Outcome::NotAsked || finding.check == credentials::Check::Issuer)
                continue; // whom to trust is the reader's own affair
            const char* word = finding.outcome == Outcome::Passed   ? QT_TRANSLATE_NOOP("badges::Page", "Yes")
                               : finding.outcome == Outcome::Failed ? QT_TRANSLATE_NOOP("badges::Page", "No")
                                                                    : QT_TRANSLATE_NOOP("badges::Page", "Not known");
            items += QStringLiteral("<li><strong>%1:</strong> %2</li>")
                         .arg(html(say(word)), html(credentials::sentence(finding, wording())));
        }
        return QStringLiteral("<ul>") + items + QStringLiteral("</ul>");
    }

    [[nodiscard]] QString files() const
    {
        const QString title = html(say(QT_TRANSLATE_NOOP("badges::Page", "Files")));
        return QStringLiteral("<nav aria-label=\"%1\"><h2>%1</h2><ul><li><a href=\"?format=json\">%2</a></li>"
                              "<li><a href=\"?format=jwt\">%3</a></li></ul></nav></main></body></html>")
            .arg(title, html(say(QT_TRANSLATE_NOOP("badges::Page", "The badge as Open Badges 3.0 (JSON)"))),
                 html(say(QT_TRANSLATE_NOOP("badges::Page", "The badge as a signed token (JWT)"))));
    }

    const Tongue& m_tongue;
    const QLocale m_locale;
};

} // namespace

QByteArray awardPagePolicy()
{
    const QByteArray hash = QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QByteArray absencePage(const Tongue& tongue)
{
    return Page(tongue).absence();
}

QByteArray awardPage(const PublicAward& shown, const Tongue& tongue)
{
    return Page(tongue).award(shown);
}

} // namespace badges
