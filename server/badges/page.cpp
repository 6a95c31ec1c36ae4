// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/badges/page.h"

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

QString row(const char* name, const QString& value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral("<dt>%1</dt><dd>%2</dd>").arg(QString::fromLatin1(name), html(value));
}

QString dayOf(const QDateTime& when)
{
    return when.isValid() ? QLocale(QLocale::English).toString(when.date(), QStringLiteral("d MMMM yyyy")) : QString();
}

QString checks(const credentials::Report& report)
{
    QString items;
    for (const credentials::Finding& finding : report.findings) {
        if (finding.outcome == Outcome::NotAsked || finding.check == credentials::Check::Issuer)
            continue; // whom to trust is the reader's own affair
        const char* word = finding.outcome == Outcome::Passed   ? "Yes"
                           : finding.outcome == Outcome::Failed ? "No"
                                                                : "Not known";
        items += QStringLiteral("<li><strong>%1:</strong> %2</li>")
                     .arg(QString::fromLatin1(word), html(credentials::sentence(finding)));
    }
    return items;
}

} // namespace

QByteArray awardPagePolicy()
{
    const QByteArray hash = QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QByteArray absencePage()
{
    return QStringLiteral(
               "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
               "<meta name=\"robots\" content=\"noindex\"><title>No badge here</title><style>%1</style></head>"
               "<body><main><h1>No badge here</h1><p>There is no badge with this address, or its person does "
               "not show it.</p></main></body></html>")
        .arg(QString::fromLatin1(kStyle))
        .toUtf8();
}

QByteArray awardPage(const PublicAward& shown)
{
    const credentials::BadgeSummary& badge = shown.report.summary;
    const Verdict verdict = shown.report.verdict();
    const char* kind = verdict == Verdict::Valid ? "valid" : verdict == Verdict::Invalid ? "invalid" : "undecided";
    QString page =
        QStringLiteral(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            "<meta name=\"robots\" content=\"noindex\"><title>%1 – %2</title><style>%3</style></head><body><main>")
            .arg(html(badge.name), html(badge.issuerName), QString::fromLatin1(kStyle));
    page += QStringLiteral("<h1>%1</h1><p class=\"verdict %2\" role=\"status\">%3</p>")
                .arg(html(badge.name), QString::fromLatin1(kind), html(credentials::headline(shown.report)));
    page += QStringLiteral("<p>%1</p>").arg(html(badge.description));
    page += QStringLiteral("<h2>The badge</h2><dl>") + row("Issued by", badge.issuerName) +
            row("Issued on", dayOf(badge.validFrom)) + row("Valid until", dayOf(badge.validUntil)) +
            row("Revoked on", dayOf(shown.award.revokedAt)) + row("Reason", shown.award.revokedReason) +
            row("Earned by", badge.criteria) + row("Number", badge.id) + QStringLiteral("</dl>");
    page += QStringLiteral("<h2>What was checked</h2><ul>") + checks(shown.report) + QStringLiteral("</ul>");
    page += QStringLiteral(
        "<p>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you "
        "can prove that it is theirs by telling you the address.</p>");
    page += QStringLiteral(
        "<nav aria-label=\"Files\"><h2>Files</h2><ul><li><a href=\"?format=json\">The badge as Open Badges 3.0 "
        "(JSON)</a></li>"
        "<li><a href=\"?format=jwt\">The badge as a signed token (JWT)</a></li></ul></nav></main></body></html>");
    return page.toUtf8();
}

} // namespace badges
