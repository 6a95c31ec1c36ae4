// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/demoissuer.h"

#include "app/base/log.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QUrlQuery>

namespace identity {

namespace {

constexpr qsizetype kMostCodes = 10'000;
constexpr qsizetype kLongestParameter = 512;

QString value(const Parameters& parameters, const char* name)
{
    return parameters.value(QLatin1StringView(name)).left(kLongestParameter);
}

// RFC 8252 section 7.3: a loopback address, whatever the port. Names are not good enough (section 8.3).
bool isOurRedirect(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1StringView("http") &&
           (url.host() == QLatin1StringView("127.0.0.1") || url.host() == QLatin1StringView("::1")) && url.port() > 0 &&
           url.path() == QLatin1StringView("/callback") && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

// RFC 7636 section 4: 43 to 128 unreserved characters.
bool isPkceWord(const QString& word)
{
    if (word.size() < 43 || word.size() > 128)
        return false;
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("-._~").contains(c));
    });
}

QString challengeOf(const QString& verifier)
{
    return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

DemoIssuer::Answer oauthError(const char* code, const char* description, int status = 400)
{
    return {status,
            {{QStringLiteral("error"), QLatin1StringView(code)},
             {QStringLiteral("error_description"), QLatin1StringView(description)}}};
}

// What is wrong with a request whose client and redirect are right; empty error code: nothing.
std::pair<const char*, const char*> objectionTo(const Parameters& parameters, const QString& audience)
{
    if (value(parameters, "response_type") != QLatin1StringView("code"))
        return {"unsupported_response_type", "only 'code'"};
    if (value(parameters, "code_challenge_method") != QLatin1StringView("S256") ||
        !isPkceWord(value(parameters, "code_challenge")))
        return {"invalid_request", "PKCE with S256 is needed"};
    if (!value(parameters, "scope").split(QLatin1Char(' ')).contains(QLatin1StringView("openid")))
        return {"invalid_scope", "scope 'openid' is needed"};
    const QString resource = value(parameters, "resource");
    if (!resource.isEmpty() && resource != audience)
        return {"invalid_target", "another resource"};
    return {"", ""};
}

QUrl answerTo(const Parameters& parameters, const QString& issuer,
              std::initializer_list<std::pair<QString, QString>> items)
{
    QUrl url(value(parameters, "redirect_uri"));
    QUrlQuery query;
    const auto add = [&](const QString& name, const QString& text) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    };
    for (const auto& [name, text] : items)
        add(name, text);
    if (parameters.contains(QStringLiteral("state")))
        add(QStringLiteral("state"), value(parameters, "state"));
    add(QStringLiteral("iss"), issuer); // RFC 9207
    url.setQuery(query);
    return url;
}

} // namespace

DemoIssuer::Authorization DemoIssuer::authorize(const Parameters& parameters)
{
    using Kind = Authorization::Kind;
    if (value(parameters, "client_id") != m_settings.clientId)
        return {Kind::Refused, {}, QStringLiteral("This program is not known here.")};
    if (!isOurRedirect(value(parameters, "redirect_uri")))
        return {Kind::Refused, {}, QStringLiteral("The address to return to is not on this computer.")};
    const auto [code, description] = objectionTo(parameters, m_settings.audience);
    const auto failing = [&](const QString& error, const QString& text) {
        return Authorization{Kind::Redirect,
                             answerTo(parameters, m_settings.issuer,
                                      {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), text}}),
                             {}};
    };
    if (*code)
        return failing(QString::fromLatin1(code), QString::fromLatin1(description));
    const QString personId = value(parameters, "login_hint");
    if (personId.isEmpty())
        return {Kind::Page, {}, {}};
    const auto person = m_storage.person(personId);
    if (!person)
        return failing(QStringLiteral("temporarily_unavailable"), QStringLiteral("the database cannot be read"));
    // Who is deactivated has an identity still; the server's answers say that they are.
    if (!*person)
        return failing(QStringLiteral("access_denied"), QStringLiteral("nobody here has this name"));
    const QString word = newCode(parameters, personId);
    return {Kind::Redirect, answerTo(parameters, m_settings.issuer, {{QStringLiteral("code"), word}}), {}};
}

QString DemoIssuer::newCode(const Parameters& parameters, const QString& personId)
{
    const QDateTime now = m_clock.now();
    Code code;
    code.person = personId;
    code.redirect = value(parameters, "redirect_uri");
    code.challenge = value(parameters, "code_challenge");
    code.nonce = value(parameters, "nonce");
    code.scope = value(parameters, "scope");
    code.expiresAt = now.addSecs(kCodeSeconds);
    const QString word = randomWord();
    const std::lock_guard lock(m_mutex);
    forgetOldCodes(now);
    m_codes.insert(word, std::move(code));
    return word;
}

// A used code is kept while it could still be shown again.
void DemoIssuer::forgetOldCodes(const QDateTime& now)
{
    m_codes.removeIf([&](const QHash<QString, Code>::iterator& code) { return code->expiresAt <= now; });
    if (m_codes.size() >= kMostCodes)
        m_codes.clear();
}

DemoIssuer::Answer DemoIssuer::token(const Parameters& parameters)
{
    if (value(parameters, "client_id") != m_settings.clientId)
        return oauthError("invalid_client", "unknown client", 401);
    const QString resource = value(parameters, "resource");
    if (!resource.isEmpty() && resource != m_settings.audience)
        return oauthError("invalid_target", "another resource");
    const QString grant = value(parameters, "grant_type");
    if (grant == QLatin1StringView("authorization_code"))
        return exchangeCode(parameters);
    if (grant == QLatin1StringView("refresh_token"))
        return refresh(parameters);
    return oauthError("unsupported_grant_type", "only authorization_code and refresh_token");
}

DemoIssuer::Answer DemoIssuer::exchangeCode(const Parameters& parameters)
{
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    const auto code = m_codes.find(value(parameters, "code"));
    if (code == m_codes.end() || code->expiresAt <= now)
        return oauthError("invalid_grant", "unknown or expired code");
    if (std::exchange(code->used, true)) {
        m_chains.end(code->chain);
        return save() ? oauthError("invalid_grant", "the code was used before")
                      : oauthError("temporarily_unavailable", "the database cannot be written", 503);
    }
    if (code->redirect != value(parameters, "redirect_uri"))
        return oauthError("invalid_grant", "another redirect_uri");
    const QString verifier = value(parameters, "code_verifier");
    if (!isPkceWord(verifier) || challengeOf(verifier) != code->challenge)
        return oauthError("invalid_grant", "code_verifier");
    QString refreshToken;
    if (code->scope.split(QLatin1Char(' ')).contains(QLatin1StringView("offline_access"))) {
        std::tie(refreshToken, code->chain) = m_chains.start(code->person, m_settings.clientId, code->scope, now);
        if (!save())
            return oauthError("temporarily_unavailable", "the database cannot be written", 503);
    }
    return tokens(code->person, code->scope, code->nonce, refreshToken);
}

DemoIssuer::Answer DemoIssuer::refresh(const Parameters& parameters)
{
    const std::lock_guard lock(m_mutex);
    const auto rotated = m_chains.rotate(value(parameters, "refresh_token"), m_settings.clientId, m_clock.now());
    if (!save())
        return oauthError("temporarily_unavailable", "the database cannot be written", 503);
    if (!rotated)
        return oauthError("invalid_grant", "unknown, expired or used refresh token");
    return tokens(rotated->person, rotated->scope, {}, rotated->token);
}

void DemoIssuer::revoke(const Parameters& parameters)
{
    const std::lock_guard lock(m_mutex);
    m_chains.revoke(value(parameters, "token"));
    if (!save())
        qCWarning(lcServer, "demo issuer: a revocation could not be stored");
}

DemoIssuer::Answer DemoIssuer::tokens(const QString& personId, const QString& scope, const QString& nonce,
                                      const QString& refreshToken) const
{
    const auto person = m_storage.person(personId);
    if (!person || !*person)
        return oauthError("invalid_grant", "nobody here has this name any more");
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QJsonObject access{{QStringLiteral("iss"), m_settings.issuer},
                             {QStringLiteral("sub"), personId},
                             {QStringLiteral("aud"), m_settings.audience},
                             {QStringLiteral("client_id"), m_settings.clientId},
                             {QStringLiteral("scope"), scope},
                             {QStringLiteral("iat"), now},
                             {QStringLiteral("exp"), now + kAccessSeconds},
                             {QStringLiteral("jti"), randomWord().left(16)}};
    QJsonObject id{{QStringLiteral("iss"), m_settings.issuer},    {QStringLiteral("sub"), personId},
                   {QStringLiteral("aud"), m_settings.clientId},  {QStringLiteral("iat"), now},
                   {QStringLiteral("exp"), now + kAccessSeconds}, {QStringLiteral("auth_time"), now},
                   {QStringLiteral("name"), (*person)->name},     {QStringLiteral("email"), (*person)->email},
                   {QStringLiteral("email_verified"), true}};
    if (!nonce.isEmpty())
        id.insert(QStringLiteral("nonce"), nonce);
    QJsonObject answer{
        {QStringLiteral("access_token"), QString::fromLatin1(m_key.sign(QStringLiteral("at+jwt"), access))},
        {QStringLiteral("id_token"), QString::fromLatin1(m_key.sign(QStringLiteral("JWT"), id))},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), kAccessSeconds},
        {QStringLiteral("scope"), scope}};
    if (!refreshToken.isEmpty())
        answer.insert(QStringLiteral("refresh_token"), refreshToken);
    return {200, answer};
}

bool isLoopbackAddress(const QString& host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace identity
