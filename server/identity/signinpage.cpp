// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/signinpage.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>

namespace identity {

namespace {

const QByteArray kStyle = R"(
:root{color-scheme:light dark;--ink:#1c2230;--soft:#5b6475;--page:#f4f5f8;--card:#fff;--line:#dfe3ea;--accent:#3451b2}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaf0;--soft:#a3abba;--page:#14171e;--card:#1d212b;--line:#323846;--accent:#9db1ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:3rem 1.25rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
p{margin:0 0 1.5rem;color:var(--soft)}
ul{list-style:none;margin:0 0 2rem;padding:0;display:grid;gap:.5rem}
a{display:block;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;color:inherit;text-decoration:none}
a:hover{border-color:var(--accent)}
a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
b{display:block}
span{color:var(--soft);font-size:.9rem}
form{display:flex;flex-wrap:wrap;gap:.5rem}
label{flex:100%}
input{flex:1;min-width:8rem}
input,button{font:inherit;padding:.6rem .8rem;border:1px solid var(--line);border-radius:.6rem;background:var(--card);color:inherit}
button{cursor:pointer}
)";

QString htmlPage(const QString& title, const QString& content)
{
    return QStringLiteral(
               "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
               "<title>%1</title>\n<style>%2</style></head>\n<body><main>\n<h1>%1</h1>\n%3</main></body>\n</html>\n")
        .arg(title, QString::fromLatin1(kStyle), content);
}

QString linkFor(const domain::Person& person, const Parameters& request)
{
    QUrlQuery query;
    for (auto item = request.cbegin(); item != request.cend(); ++item)
        query.addQueryItem(item.key(), QString::fromLatin1(QUrl::toPercentEncoding(item.value())));
    query.addQueryItem(QStringLiteral("login_hint"), QString::fromLatin1(QUrl::toPercentEncoding(person.id)));
    const QString href = QLatin1Char('?') + query.toString(QUrl::FullyEncoded);
    return QStringLiteral("<li><a href=\"%1\"><b>%2</b><span>%3</span></a></li>\n")
        .arg(href.toHtmlEscaped(), person.name.toHtmlEscaped(), person.title.toHtmlEscaped());
}

} // namespace

QByteArray choosePersonPage(const QList<domain::Person>& people, const Parameters& request)
{
    QString content = QStringLiteral(
        "<p>This is a demonstration: there are no passwords. Choose whose place you want to take.</p>\n<ul>\n");
    for (const domain::Person& person : people)
        content += linkFor(person, request);
    content += QStringLiteral("</ul>\n<form method=\"get\">\n");
    for (auto item = request.cbegin(); item != request.cend(); ++item) {
        content += QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">\n")
                       .arg(item.key().toHtmlEscaped(), item.value().toHtmlEscaped());
    }
    content +=
        QStringLiteral("<label for=\"person\">Or sign in as somebody else, by their id</label>\n"
                       "<input id=\"person\" name=\"login_hint\" required autocomplete=\"off\" spellcheck=\"false\">\n"
                       "<button type=\"submit\">Sign in</button>\n</form>\n");
    return htmlPage(QStringLiteral("Who are you today?"), content).toUtf8();
}

QByteArray refusedPage(const QString& reason)
{
    return htmlPage(QStringLiteral("Sign-in did not work"),
                    QStringLiteral("<p>%1 Close this page and try again from the application.</p>\n")
                        .arg(reason.toHtmlEscaped()))
        .toUtf8();
}

QByteArray pageSecurityPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace identity
