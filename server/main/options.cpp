// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/options.h"

#include "server/identity/demoissuer.h"
#include "server/identity/remotekeys.h"
#include "server/mail/imap.h"
#include "server/mail/message.h"
#include "server/provisioning/access.h"

#include <QCommandLineParser>
#include <QFile>

#include <functional>

namespace server {

namespace {

using base::Result;

tl::unexpected<base::Error> usage(const QString& text)
{
    return base::failure(base::Error::Kind::Rejected, text);
}

QString environment(const char* name)
{
    return qEnvironmentVariable(name);
}

// LXCP_DB_PASSWORD completes an address without a password, so that none needs to stand on a command line.
QString withPassword(const QString& db)
{
    QUrl url(db);
    const QString password = environment("LXCP_DB_PASSWORD");
    if (password.isEmpty() || url.scheme() != QLatin1StringView("postgresql") || !url.password().isEmpty())
        return db;
    url.setPassword(password, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

// 127.0.0.1:8420, [::1]:8420
bool parseListen(const QString& text, Options& options)
{
    const QUrl url(QStringLiteral("tcp://") + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() < 0 || !url.path().isEmpty())
        return false;
    options.host = url.host();
    options.port = quint16(url.port());
    return true;
}

Result<int> number(const QCommandLineParser& parser, const char* name, int from, int to)
{
    bool ok = false;
    const int value = parser.value(QLatin1StringView(name)).toInt(&ok);
    if (!ok || value < from || value > to)
        return usage(
            QStringLiteral("--%1 needs a whole number from %2 to %3").arg(QLatin1StringView(name)).arg(from).arg(to));
    return value;
}

void addCommon(QCommandLineParser& parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({QStringLiteral("db"), {}, QStringLiteral("URL"), environment("LXCP_DB")});
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
}

Result<void> parse(QCommandLineParser& parser, const QStringList& arguments, Options& options, int positionals)
{
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.positionalArguments().size() != positionals)
        return usage(positionals ? QStringLiteral("one FILE is needed") : QStringLiteral("too many arguments"));
    options.json = parser.isSet(QStringLiteral("json"));
    options.db = withPassword(parser.value(QStringLiteral("db")));
    if (options.db.isEmpty())
        return usage(QStringLiteral("--db is needed: sqlite:PATH or postgresql://…"));
    return {};
}

Result<void> checkIdentity(Options& options)
{
    if (options.issuer.isEmpty() != options.audience.isEmpty())
        return usage(QStringLiteral("--issuer and --audience belong together"));
    if (options.issuer.isEmpty() && !options.demo)
        return usage(QStringLiteral("--issuer and --audience, or --demo, are needed: who signs people in?"));
    if (!options.issuer.isEmpty() && !identity::RemoteKeys::mayAsk(QUrl(options.issuer)))
        return usage(QStringLiteral("--issuer must be https (http only on this computer)"));
    if (options.issuer.isEmpty() && !identity::isLoopbackAddress(options.host))
        return usage(
            QStringLiteral("--demo lets anybody sign in as anybody, so it listens on 127.0.0.1 or [::1] only"));
    return {};
}

Result<void> checkPost(bool wanted, const Options& options)
{
    if (!wanted && options.mailFrom.isEmpty() && options.smtpUser.isEmpty())
        return {};
    const bool known =
        options.smtp.isValid() && !options.smtp.host().isEmpty() && options.smtp.userInfo().isEmpty() &&
        (options.smtp.scheme() == QLatin1StringView("smtp") || options.smtp.scheme() == QLatin1StringView("smtps"));
    if (!known)
        return usage(QStringLiteral("--smtp needs smtp://HOST:PORT or smtps://HOST:PORT, without user and password"));
    if (!mail::isAddress(options.mailFrom))
        return usage(QStringLiteral("--mail-from is needed with --smtp: the address that mails come from"));
    return {};
}

Result<QByteArray> passwordIn(const QString& path)
{
    constexpr qint64 kMostPassword = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usage(QStringLiteral("--imap-password-file cannot be read: ") + file.errorString());
    QByteArray password = file.read(kMostPassword);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    return password;
}

Result<void> readMailbox(const QCommandLineParser& parser, Options& options)
{
    if (!parser.isSet(QStringLiteral("imap")))
        return {};
    options.imap = QUrl(parser.value(QStringLiteral("imap")), QUrl::StrictMode);
    options.imapUser = parser.value(QStringLiteral("imap-user"));
    options.mailVerifier = parser.value(QStringLiteral("mail-verifier"));
    options.imapPassword = environment("LXCP_IMAP_PASSWORD").toUtf8();
    if (const QString path = parser.value(QStringLiteral("imap-password-file")); !path.isEmpty()) {
        const auto password = passwordIn(path);
        if (!password)
            return base::failure(password.error());
        options.imapPassword = *password;
    }
    if (!mail::isMailboxUrl(options.imap))
        return usage(QStringLiteral("--imap needs imaps://HOST:PORT/MAILBOX or imap://HOST:PORT/MAILBOX, without user "
                                    "and password"));
    if (options.imapUser.isEmpty() || options.imapPassword.isEmpty())
        return usage(QStringLiteral("--imap needs --imap-user and --imap-password-file or LXCP_IMAP_PASSWORD"));
    if (options.smtp.isEmpty())
        return usage(QStringLiteral("--imap reads the answers to what --smtp sends"));
    return {};
}

// KEY:SECRET, from options and, one a line or space, from the environment.
Result<void> readLrsClients(const QStringList& pairs, Options& options)
{
    const QStringList fromEnvironment = environment("LXCP_LRS_CLIENTS").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& pair : pairs + fromEnvironment) {
        const qsizetype colon = pair.indexOf(QLatin1Char(':'));
        if (colon < 1 || colon + 1 == pair.size())
            return usage(QStringLiteral("--lrs-client needs KEY:SECRET"));
        options.lrsClients.insert(pair.left(colon).toUtf8(), pair.mid(colon + 1).toUtf8());
    }
    return {};
}

Result<void> parseNumbers(const QCommandLineParser& parser, Options& options)
{
    struct Number
    {
        const char* name;
        int most;
        std::function<void(int)> set;
    };
    const Number numbers[] = {{"rate-limit", 1'000'000, [&](int value) { options.requestsPerSecond = value; }},
                              {"threads", 256, [&](int value) { options.threads = value; }},
                              {"keep-days", 3650, [&](int value) { options.keepDays = value; }}};
    for (const Number& one : numbers) {
        if (!parser.isSet(QLatin1StringView(one.name)))
            continue;
        const auto read = number(parser, one.name, 0, one.most);
        if (!read)
            return base::failure(read.error());
        one.set(*read);
    }
    return {};
}

Result<Options> parseServe(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCommon(parser);
    for (const char* name :
         {"listen",        "content",    "base-url",  "issuer",     "audience",  "client-id",
          "metrics-token", "rate-limit", "threads",   "lrs-client", "keep-days", "scim-token-file",
          "smtp",          "smtp-user",  "mail-from", "imap",       "imap-user", "imap-password-file",
          "mail-verifier", "webhooks"})
        parser.addOption({QLatin1StringView(name), {}, QStringLiteral("VALUE")});
    for (const char* name : {"demo", "subject-is-person", "quiet"})
        parser.addOption(QCommandLineOption(QLatin1StringView(name)));
    Options options;
    options.action = Options::Action::Serve;
    if (const auto parsed = parse(parser, arguments, options, 0); !parsed)
        return base::failure(parsed.error());
    const auto value = [&](const char* name) { return parser.value(QLatin1StringView(name)); };
    if (parser.isSet(QStringLiteral("listen")) && !parseListen(value("listen"), options))
        return usage(QStringLiteral("--listen needs HOST:PORT"));
    options.content = value("content");
    options.baseUrl = value("base-url");
    while (options.baseUrl.endsWith(QLatin1Char('/')))
        options.baseUrl.chop(1);
    options.issuer = value("issuer");
    options.audience = value("audience");
    options.clientId = parser.isSet(QStringLiteral("client-id")) ? value("client-id") : QStringLiteral("lxcp-desktop");
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.subjectIsPerson = parser.isSet(QStringLiteral("subject-is-person"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    options.metricsToken =
        (parser.isSet(QStringLiteral("metrics-token")) ? value("metrics-token") : environment("LXCP_METRICS_TOKEN"))
            .toUtf8();
    if (const auto numbers = parseNumbers(parser, options); !numbers)
        return base::failure(numbers.error());
    if (const auto clients = readLrsClients(parser.values(QStringLiteral("lrs-client")), options); !clients)
        return base::failure(clients.error());
    if (parser.isSet(QStringLiteral("scim-token-file"))) {
        auto secret = provisioning::readSecret(value("scim-token-file"));
        if (!secret)
            return usage(QStringLiteral("--scim-token-file ") + secret.error().detail);
        options.scimSecret = std::move(*secret);
    }
    if (parser.isSet(QStringLiteral("webhooks"))) {
        auto hooks = telling::readHooks(value("webhooks"));
        if (!hooks)
            return usage(QStringLiteral("--webhooks: ") + hooks.error().detail);
        options.hooks = std::move(*hooks);
    }
    options.smtp = QUrl(value("smtp"), QUrl::StrictMode);
    options.smtpUser = value("smtp-user");
    options.mailFrom = value("mail-from");
    options.smtpPassword = environment("LXCP_SMTP_PASSWORD").toUtf8();
    if (const auto post = checkPost(parser.isSet(QStringLiteral("smtp")), options); !post)
        return base::failure(post.error());
    if (const auto mailbox = readMailbox(parser, options); !mailbox)
        return base::failure(mailbox.error());
    if (const auto identity = checkIdentity(options); !identity)
        return base::failure(identity.error());
    return options;
}

Result<Options> parseImport(const QStringList& arguments, Options::Action action)
{
    QCommandLineParser parser;
    addCommon(parser);
    Options options;
    options.action = action;
    if (const auto parsed = parse(parser, arguments, options, 1); !parsed)
        return base::failure(parsed.error());
    options.file = parser.positionalArguments().constFirst();
    return options;
}

Result<Options> parseImportContent(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCommon(parser);
    parser.addOption({QStringLiteral("course"), {}, QStringLiteral("SOURCE_ID")});
    parser.addOption({QStringLiteral("content"), {}, QStringLiteral("DIR")});
    Options options;
    options.action = Options::Action::ImportContent;
    if (const auto parsed = parse(parser, arguments, options, 1); !parsed)
        return base::failure(parsed.error());
    options.file = parser.positionalArguments().constFirst();
    options.course = parser.value(QStringLiteral("course"));
    options.content = parser.value(QStringLiteral("content"));
    if (options.course.isEmpty())
        return usage(QStringLiteral("--course is needed: the source_id of a course"));
    if (options.content.isEmpty())
        return usage(QStringLiteral("--content is needed: the folder that 'serve --content' serves"));
    return options;
}

Result<Options> parseImports(const QStringList& arguments)
{
    constexpr std::pair<const char*, Options::Action> kTables[] = {
        {"catalog", Options::Action::ImportCatalog},   {"people", Options::Action::ImportPeople},
        {"pathways", Options::Action::ImportPathways}, {"assignments", Options::Action::ImportAssignments},
        {"skills", Options::Action::ImportSkills},     {"oneroster", Options::Action::ImportOneRoster}};
    const QString what = arguments.value(0);
    for (const auto& [name, action] : kTables) {
        if (what == QLatin1StringView(name))
            return parseImport(arguments, action);
    }
    if (what == QLatin1StringView("content"))
        return parseImportContent(arguments);
    const QString there =
        QStringLiteral("import takes catalog, people, pathways, assignments, oneroster, skills or content");
    return usage(what.isEmpty() || what.startsWith(QLatin1StringView("--"))
                     ? there
                     : there + QStringLiteral(", not '%1'").arg(what));
}

Result<Options> parseGenerate(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCommon(parser);
    parser.addOption({QStringLiteral("courses"), {}, QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("people"), {}, QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("seed"), {}, QStringLiteral("S"), QStringLiteral("1")});
    Options options;
    options.action = Options::Action::Generate;
    if (const auto parsed = parse(parser, arguments, options, 0); !parsed)
        return base::failure(parsed.error());
    const auto courses = number(parser, "courses", 0, 10'000'000);
    const auto people = number(parser, "people", 0, 10'000'000);
    const auto seed = number(parser, "seed", 0, std::numeric_limits<int>::max());
    for (const auto* value : {&courses, &people, &seed}) {
        if (!*value)
            return base::failure(value->error());
    }
    options.courses = *courses;
    options.people = *people;
    options.seed = quint32(*seed);
    return options;
}

Result<Options> parseRecompute(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCommon(parser);
    Options options;
    options.action = Options::Action::Recompute;
    if (const auto parsed = parse(parser, arguments, options, 0); !parsed)
        return base::failure(parsed.error());
    return options;
}

Result<Options> parsePolicy(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCommon(parser);
    const QString what = arguments.value(0);
    const bool sets = what == QLatin1StringView("set");
    if (!sets && what != QLatin1StringView("show"))
        return usage(QStringLiteral("policy show, or policy set FILE.json|KEY=VALUE…"));
    Options options;
    options.action = sets ? Options::Action::SetPolicy : Options::Action::ShowPolicy;
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    options.words = parser.positionalArguments();
    if (sets && options.words.isEmpty())
        return usage(QStringLiteral("policy set needs FILE.json, or KEY=VALUE…"));
    if (const auto parsed = parse(parser, arguments, options, sets ? int(options.words.size()) : 0); !parsed)
        return base::failure(parsed.error());
    const bool isFile = sets && options.words.size() == 1 && !options.words.first().contains(QLatin1Char('='));
    if (isFile)
        options.file = options.words.takeFirst();
    return options;
}

Result<Options> parseBadges(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCommon(parser);
    parser.addOption({QStringLiteral("reason"), {}, QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("new-issuer"), {}});
    const QString what = arguments.value(0);
    const bool moves = what == QLatin1StringView("move");
    const int positionals = what == QLatin1StringView("award")             ? 2
                            : moves || what == QLatin1StringView("revoke") ? 1
                                                                           : 0;
    if (positionals == 0 && what != QLatin1StringView("rotate"))
        return usage(
            QStringLiteral("badges award BADGE PERSON, badges revoke AWARD --reason TEXT, badges move AWARD, or "
                           "badges rotate"));
    Options options;
    if (!parser.parse(arguments) || parser.positionalArguments().size() != positionals)
        return usage(parser.errorText().isEmpty()
                         ? QStringLiteral("badges %1 needs %2 words").arg(what).arg(positionals)
                         : parser.errorText());
    if (const auto parsed = parse(parser, arguments, options, positionals); !parsed)
        return base::failure(parsed.error());
    const QStringList words = parser.positionalArguments();
    options.action = positionals == 2   ? Options::Action::AwardBadge
                     : moves            ? Options::Action::MoveBadge
                     : positionals == 1 ? Options::Action::RevokeBadge
                                        : Options::Action::RotateBadgeKey;
    options.newIssuer = parser.isSet(QStringLiteral("new-issuer"));
    if (positionals == 2) {
        options.badge = words[0];
        options.person = words[1];
    } else if (positionals == 1) {
        options.award = words[0];
        options.reason = parser.value(QStringLiteral("reason")).trimmed();
        if (options.reason.isEmpty() && !moves)
            return usage(QStringLiteral("--reason is needed: everybody who checks the badge reads it"));
    }
    return options;
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
        return Options{};
    if (arguments.contains(QStringLiteral("--version"))) {
        Options options;
        options.action = Options::Action::Version;
        return options;
    }
    const QString command = arguments.value(1);
    // QCommandLineParser skips the first argument, the program's name.
    const QStringList rest = arguments.mid(1);
    if (command == QLatin1StringView("serve"))
        return parseServe(rest);
    if (command == QLatin1StringView("generate"))
        return parseGenerate(rest);
    if (command == QLatin1StringView("recompute"))
        return parseRecompute(rest);
    if (command == QLatin1StringView("badges"))
        return parseBadges(arguments.mid(2));
    if (command == QLatin1StringView("policy"))
        return parsePolicy(arguments.mid(2));
    if (command == QLatin1StringView("import"))
        return parseImports(arguments.mid(2));
    return usage(
        command.isEmpty()
            ? QStringLiteral("a command is needed: serve, import, policy, generate, recompute or badges")
            : QStringLiteral("unknown command '%1': there are serve, import, policy, generate, recompute and badges")
                  .arg(command));
}

} // namespace server
