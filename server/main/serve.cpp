// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/serve.h"

#include "app/base/log.h"
#include "server/badges/office.h"
#include "server/http/server.h"
#include "server/identity/demoissuer.h"
#include "server/identity/remotekeys.h"
#include "server/imports/imports.h"
#include "server/invitations/answers.h"
#include "server/invitations/postman.h"
#include "server/lrs/database.h"
#include "server/lrs/uploads.h"
#include "server/main/ahead.h"
#include "server/main/api.h"
#include "server/main/attachmentroutes.h"
#include "server/main/badgeroutes.h"
#include "server/main/demoroutes.h"
#include "server/main/failed.h"
#include "server/main/openroute.h"
#include "server/main/outside.h"
#include "server/main/requestbase.h"
#include "server/main/scimroutes.h"
#include "server/main/speaker.h"
#include "server/main/statementstore.h"
#include "server/main/systemclock.h"
#include "server/main/upkeep.h"
#include "server/main/xapiroutes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <future>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

// In the global namespace, as Qt's macro wants it.
static void loadMailWords()
{
    Q_INIT_RESOURCE(translations);
}

namespace server {

namespace {

// Requests that wait for a worker; more get 503. As many as there may be connections: when a commit wakes everybody,
// all of them ask again.
constexpr std::size_t kMostQueued = 10'000;
constexpr int kOtherFiles = 200; // descriptors for all but connections

void logToStandardError(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    std::fwrite(whole.constData(), 1, std::size_t(whole.size()), stderr); // one call: lines do not mix
}

// Beside an SQLite file, else in the user's cache under a name made of the address without its secrets.
QString contentFolder(const Options& options)
{
    if (!options.content.isEmpty())
        return options.content;
    if (options.db.startsWith(QLatin1StringView("sqlite:")))
        return options.db.mid(int(qstrlen("sqlite:"))) + QStringLiteral(".files");
    const QByteArray name = QUrl(options.db).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toEncoded();
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/lxcp-server/") +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16));
}

QString addressOf(const QString& host, quint16 port)
{
    const QString name = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return QStringLiteral("http://%1:%2").arg(name).arg(port);
}

int workerCount(const Options& options)
{
    return options.threads > 0 ? options.threads : int(std::max(4U, 2 * std::thread::hardware_concurrency()));
}

// Who signs people in: the organisation's issuer, or our own for trying out.
struct Identity
{
    std::unique_ptr<identity::RemoteKeys> remote;
    std::unique_ptr<identity::DemoIssuer> demo;
    std::unique_ptr<identity::TokenValidator> validator;
    std::unique_ptr<identity::Gate> gate;
    QString issuer;
    QString audience;
    QString scope; // what clients ask the issuer for
};

base::Result<Identity> makeIdentity(const Options& options, const QString& base, data::Storage& storage,
                                    const domain::Clock& clock)
{
    using Mapping = identity::Gate::Mapping;
    Identity result;
    result.issuer = options.issuer.isEmpty() ? base + QStringLiteral("/demo/oidc") : options.issuer;
    result.audience = options.audience.isEmpty() ? QStringLiteral("urn:lxcp:demo") : options.audience;
    identity::KeySource* keys = nullptr;
    if (options.issuer.isEmpty()) {
        auto demo = identity::DemoIssuer::open({result.issuer, options.clientId, result.audience}, storage, clock);
        if (!demo)
            return base::failure(demo.error());
        result.demo = std::move(*demo);
        keys = result.demo.get();
    } else {
        result.remote = std::make_unique<identity::RemoteKeys>(options.issuer, identity::RemoteKeys::Options{});
        keys = result.remote.get();
    }
    result.validator =
        std::make_unique<identity::TokenValidator>(identity::Expected{result.issuer, result.audience}, *keys);
    const Mapping mapping = result.demo || options.subjectIsPerson ? Mapping::SubjectIsPerson : Mapping::BySubject;
    // The address is asked for where somebody is known by it.
    result.scope = mapping == Mapping::SubjectIsPerson ? QStringLiteral("openid profile offline_access")
                                                       : QStringLiteral("openid profile email offline_access");
    result.gate = std::make_unique<identity::Gate>(*result.validator, mapping, storage, clock);
    return result;
}

// The LRS on the server's database.
struct LearningRecords
{
    LearningRecords(const Options& options, const QString& base, data::Storage& storage, const domain::Clock& clock)
        : database(storage, clock),
          storage(database),
          lrs(this->storage, lrsOptions(base, clock)),
          uploads(storage, clock),
          clients(options.lrsClients, base + QStringLiteral("/xapi")),
          limiter(options.requestsPerSecond, options.requestsPerSecond * 10)
    {
    }

    static xapi::Lrs::Options lrsOptions(const QString& base, const domain::Clock& clock)
    {
        xapi::Lrs::Options result;
        // Behind a proxy the base may have a path.
        result.endpointPath = QUrl(base).path(QUrl::FullyEncoded).toLatin1() + "/xapi";
        result.now = [&clock] { return clock.now(); };
        return result;
    }

    lrs::Database database;
    lrsstore::SqlLrsStorage storage;
    xapi::Lrs lrs;
    lrs::Uploads uploads;
    lrs::Clients clients;
    http::RateLimiter limiter;
};

// How many connections the system lets us have. Each is a file descriptor, and what a process may open without asking
// is far less than 10,000 on most systems.
int connectionLimit(int wanted)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t needed = rlim_t(wanted + kOtherFiles);
    if (limit.rlim_cur < needed) {
        const rlimit more{std::min(needed, limit.rlim_max), limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &more) == 0)
            limit = more;
    }
    if (limit.rlim_cur < needed) {
        wanted = std::max(1, int(limit.rlim_cur) - kOtherFiles);
        qCWarning(lcServer, "the system allows %d connections", wanted);
    }
#endif
    return wanted;
}

http::ServerOptions serverOptions(const Options& options)
{
    http::ServerOptions result;
    result.limits.connections = connectionLimit(result.limits.connections);
    result.host = options.host;
    result.port = options.port;
    result.ioThreads = int(std::clamp(std::thread::hardware_concurrency(), 2U, 8U));
    result.limits.requestsPerSecond = options.requestsPerSecond * 10;
    result.limits.burst = options.requestsPerSecond * 100;
    if (!options.quiet)
        result.log = logToStandardError;
    return result;
}

std::function<QString(const http::Request&)> baseAsAsked(const Options& options, const QString& address)
{
    return [given = options.baseUrl, address](const http::Request& request) {
        return given.isEmpty() ? baseOf(request, address) : given;
    };
}

constexpr auto kPostRound = std::chrono::seconds(5);
constexpr auto kMailboxRound = std::chrono::seconds(20);
constexpr auto kAnswerPatience = std::chrono::seconds(30);

// A mail server on this machine need not speak TLS.
invitations::PostOffice postOffice(const Options& options, const QString& issuer, const mail::Languages& languages)
{
    mail::SmtpServer smtp{options.smtp, options.smtpUser, options.smtpPassword};
    smtp.requireTls = !identity::isLoopbackAddress(options.smtp.host());
    return {smtp, {options.mailFrom, {}}, QUrl(issuer).host(), !options.imap.isEmpty(), &languages};
}

invitations::AnswerBox answerBox(const Options& options, const QString& issuer)
{
    mail::ImapServer imap{options.imap, options.imapUser, options.imapPassword};
    imap.requireTls = !identity::isLoopbackAddress(options.imap.host());
    return {imap, QUrl(issuer).host(), options.mailVerifier};
}

// A command by the way that all take, waited for.
QString applyNow(commands::CommandQueue& queue, const QString& personId, const domain::Command& command)
{
    auto answer = std::make_shared<std::promise<QString>>();
    auto waiting = answer->get_future();
    const bool taken = queue.submit({personId, {command}}, [answer](const QList<domain::CommandResult>& results) {
        answer->set_value(results.isEmpty() ? QString() : results.first().status);
    });
    return taken && waiting.wait_for(kAnswerPatience) == std::future_status::ready ? waiting.get()
                                                                                   : QStringLiteral("retry");
}

// Mails out and answers in, each in a thread of its own.
struct Post
{
    Post(const Options& options, const QString& issuer, data::Storage& storage, const domain::Clock& clock,
         commands::CommandQueue& queue)
        : postman(storage, clock, postOffice(options, issuer, languages)),
          answers(storage, clock, answerBox(options, issuer),
                  [&queue](const QString& personId, const domain::Command& command) {
                      return applyNow(queue, personId, command);
                  }),
          out(
              "mail", [this] { return postman.deliver(); }, kPostRound)
    {
        if (!options.imap.isEmpty())
            in.emplace(
                "mailbox", [this] { return answers.collect(); }, kMailboxRound);
    }

    mail::Languages languages; // the others use it
    invitations::Postman postman;
    invitations::Answers answers;
    invitations::Round out;
    std::optional<invitations::Round> in;
};

http::Router routesOf(Api& api, XapiRoutes& xapi, ScimRoutes* scim)
{
    http::Router router;
    api.addRoutes(router);
    xapi.addTo(router);
    if (scim)
        scim->addTo(router);
    return router;
}

void runUntilStopped(http::Server& server, const QString& address)
{
    std::printf("listening on %s\n", qUtf8Printable(address));
    std::fflush(stdout);
    if (server.waitUntilStopped())
        return;
    // A worker may hang in the database; nothing that is not committed is lost by leaving.
    qCWarning(lcServer, "some requests did not finish in time");
    std::_Exit(0);
}

} // namespace

int serve(const Options& options)
{
    const SystemClock clock;
    auto storage = data::openStorage(options.db);
    if (!storage)
        return failed(storage.error());
    const QString folder = contentFolder(options);
    if (!QDir().mkpath(folder))
        return failed({base::Error::Kind::Storage, QStringLiteral("cannot write to ") + folder, 0, {}, 0});
    const content::ContentFiles packages(folder);
    if (options.demo) {
        const auto added = imports::addDemo(**storage, clock.now()).and_then([&](const imports::Report&) {
            return imports::addDemoContent(**storage, packages, clock.now());
        });
        if (!added)
            return failed(added.error());
    }

    feed::Feed changes(**storage, clock);
    feed::Snapshot snapshot(**storage, folder);
    feed::Watcher watcher(**storage);
    feed::SharedChanges shared(**storage);
    http::Metrics metrics;
    http::Workers workers(workerCount(options), kMostQueued);
    LongPolls polls(changes, watcher, shared, workers);
    const Ahead ahead(**storage, shared, workers);
    http::Server server(serverOptions(options), metrics, workers);
    const auto port = server.listen();
    if (!port)
        return failed(port.error());
    const QString address = addressOf(options.host, *port);
    const QString base = options.baseUrl.isEmpty() ? address : options.baseUrl;
    auto identity = makeIdentity(options, base, **storage, clock);
    if (!identity)
        return failed(identity.error());

    StatementStore statements(identity->issuer, clock);
    const mail::Languages languages;
    badges::Office office(base, !options.baseUrl.isEmpty(), clock, speakerOf(languages));
    if (const auto opened = office.open(**storage); !opened)
        return failed(opened.error());
    const Upkeep upkeep(changes, **storage, clock, options.keepDays, office);
    commands::Executor executor(**storage, clock, &statements, &office);
    commands::CommandQueue queue(executor);
    Api api({options.baseUrl, address, identity->issuer, options.clientId, identity->audience, identity->scope,
             options.imap.isEmpty() ? QString() : QStringLiteral("mailto:") + options.mailFrom,
             identity->demo != nullptr, options.metricsToken, options.requestsPerSecond,
             options.requestsPerSecond * 10},
            {**storage, changes, shared, snapshot, packages, queue, *identity->gate, polls, metrics, workers, clock});
    LearningRecords records(options, base, **storage, clock);
    if (const auto prepared = records.database.prepare().and_then([&] { return records.uploads.prepare(); }); !prepared)
        return failed(prepared.error());
    XapiRoutes xapi({records.lrs, records.clients, *identity->gate, records.limiter, identity->issuer});
    provisioning::Service people(**storage, clock);
    ScimRoutes scim(people, options.scimSecret, options.requestsPerSecond, baseAsAsked(options, address));
    http::Router router = routesOf(api, xapi, options.scimSecret.isEmpty() ? nullptr : &scim);
    AttachmentRoutes attachments({records.uploads, *identity->gate, records.limiter});
    attachments.addTo(router);
    BadgeRoutes badgeRoutes(**storage, clock);
    badgeRoutes.addTo(router);
    addOpenRoute(router);
    if (identity->demo)
        addDemoRoutes(router, *identity->demo, **storage);
    std::optional<Post> post;
    if (!options.smtp.isEmpty()) {
        loadMailWords();
        post.emplace(options, identity->issuer, **storage, clock, queue);
    }
    const Outside outside(options, identity->issuer, base, **storage, clock);
    server.onStopping([&polls] { polls.stop(); });
    server.stopOnSignals();
    server.start(std::move(router));
    runUntilStopped(server, address);
    workers.stop();
    post.reset(); // waits for the queue
    queue.stop();
    return 0;
}

} // namespace server
