// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/downloader.h"

#include "app/base/backoff.h"
#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"
#include "app/store/store.h"
#include "app/sync/poolwork.h"

#include <QRandomGenerator>

namespace appsync {

namespace {

constexpr auto kProgressEvery = 100; // ms
constexpr auto kType = "application/zip";

// Bytes of the wrong file: they go, and it is fetched once more from its beginning.
bool isWrongBytes(const base::Error& error)
{
    return error.code == QLatin1StringView("wrong-hash") || error.code == QLatin1StringView("wrong-size");
}

QByteArray etagOf(const QString& sha256)
{
    return '"' + sha256.toLatin1() + '"';
}

} // namespace

Downloader::Downloader(store::Store& store, net::ApiClient& api, const domain::Clock& clock, QString folder,
                       QObject* parent)
    : QObject(parent), m_store(store), m_api(api), m_clock(clock), m_folder(std::move(folder))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Downloader::go);
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == QLatin1StringView("package"))
            followUpdates();
        else if (kind == QLatin1StringView("package_file"))
            onQueueChanged();
    });
}

Downloader::~Downloader()
{
    drop();
}

void Downloader::start()
{
    offline::PackageFiles files(m_store.writer());
    if (auto swept = offline::sweep(files, m_folder, m_clock.now()); !swept)
        qCWarning(lcSync) << "packages:" << swept.error().detail;
    followUpdates();
    go();
}

void Downloader::wake()
{
    m_retry.stop();
    onQueueChanged();
}

void Downloader::onQueueChanged()
{
    if (m_active && !isActiveWanted())
        drop();
    go();
}

bool Downloader::isActiveWanted() const
{
    const auto file = offline::PackageFiles(m_store.writer()).find(m_active->packageId, m_active->sha256);
    return file && file->state == offline::FileState::Queued;
}

void Downloader::setRules(const DownloadRules& rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    Q_EMIT hindered(QString::fromLatin1(hindrance()));
    drop(); // goes on at once where it was, at the new pace
    go();
}

void Downloader::setNetwork(bool usable, bool metered)
{
    const char* before = hindrance();
    m_usable = usable;
    m_metered = metered;
    const char* now = hindrance();
    if (now == before)
        return;
    Q_EMIT hindered(QString::fromLatin1(now));
    m_failures = 0;
    if (now)
        drop();
    else
        wake();
}

const char* Downloader::hindrance() const
{
    if (!m_usable)
        return kOffline;
    return m_metered && !m_rules.onMetered ? kMetered : nullptr;
}

void Downloader::go()
{
    if (m_active || m_retry.isActive())
        return;
    const auto file = offline::PackageFiles(m_store.writer()).next();
    if (!file || hindrance()) {
        Q_EMIT idle();
        return;
    }
    begin(*file);
}

void Downloader::begin(const offline::PackageFile& file)
{
    m_active = file;
    m_begunAgain = false;
    m_staging = std::make_shared<offline::Staging>(m_folder, offline::Expected{file.sha256, file.size});
    inPool<base::Result<void>>([staging = m_staging] { return staging->open(); }, this,
                               [this, round = m_round](const auto& opened) {
                                   if (round != m_round)
                                       return;
                                   if (!opened)
                                       return failed(opened.error());
                                   fetch();
                               });
}

void Downloader::fetch()
{
    Q_EMIT progressed(m_active->packageId, m_staging->bytes());
    m_sinceProgress.start();
    if (m_staging->bytes() == m_active->size)
        return onFetched(net::FileEnd{etagOf(m_active->sha256), m_active->size});
    net::FileRequest request;
    request.path = QStringLiteral("/v1/content/") + m_active->packageId;
    request.accept = kType;
    request.asItIs = true;
    request.from = m_staging->bytes();
    request.etag = request.from > 0 ? etagOf(m_active->sha256) : QByteArray();
    request.bytesPerSecond = m_rules.bytesPerSecond;
    m_call = new net::FileCall(m_api, request,
                               {[this](const net::ResponseHead& head) { return checkHead(head); },
                                [this](QByteArrayView bytes) { return take(bytes); },
                                {}},
                               &m_api);
    m_call->whenDone(this, [this, round = m_round](const base::Result<net::FileEnd>& end) {
        if (round == m_round)
            onFetched(end);
    });
}

base::Result<void> Downloader::checkHead(const net::ResponseHead& head) const
{
    const QByteArray etag = head.header("ETag");
    if (etag.isEmpty() || etag == etagOf(m_active->sha256))
        return {};
    return base::failure(net::codedError(base::Error::Kind::Rejected, net::FileCall::kChanged,
                                         QStringLiteral("the server has another revision"), head.status));
}

base::Result<void> Downloader::take(QByteArrayView bytes)
{
    auto taken = m_staging->append(bytes);
    if (taken && m_sinceProgress.elapsed() >= kProgressEvery) {
        m_sinceProgress.restart();
        Q_EMIT progressed(m_active->packageId, m_staging->bytes());
    }
    return taken;
}

void Downloader::onFetched(const base::Result<net::FileEnd>& end)
{
    if (!end)
        return failed(end.error());
    inPool<base::Result<QString>>([staging = m_staging] { return staging->finish(); }, this,
                                  [this, round = m_round](const auto& path) {
                                      if (round == m_round)
                                          onFinished(path);
                                  });
}

void Downloader::onFinished(const base::Result<QString>& path)
{
    if (!path)
        return failed(path.error());
    m_failures = 0;
    if (auto forgotten = forgetOlder(*m_active); !forgotten)
        qCWarning(lcSync) << "packages:" << forgotten.error().detail;
    settle(offline::FileState::Ready, {}, false);
}

void Downloader::failed(const base::Error& error)
{
    qCDebug(lcSync) << "package" << m_active->packageId << error.code << error.detail;
    if (isWrongBytes(error) && !m_begunAgain) {
        const auto again = *m_active;
        drop();
        QFile::remove(offline::Staging::partPath(m_folder, again.sha256));
        begin(again);
        m_begunAgain = true;
        return;
    }
    const bool isOther = error.code == QLatin1StringView(net::FileCall::kChanged); // a sync brings the new revision
    const bool later = (base::isTransient(error) && !isOther) || error.kind == base::Error::Kind::Unauthorized;
    if (later) {
        m_failures++;
        const auto pause = std::max<std::chrono::milliseconds>(
            base::backoffDelay(m_failures, QRandomGenerator::global()->generateDouble()),
            std::chrono::seconds(error.retryAfterSeconds));
        m_retry.start(pause);
    }
    settle(later ? offline::FileState::Queued : offline::FileState::Failed, error, later);
}

void Downloader::settle(offline::FileState state, const std::optional<base::Error>& error, bool willRetry)
{
    const offline::PackageFile file = *m_active;
    drop();
    const QString problem = !error                  ? QString()
                            : error->code.isEmpty() ? base::kindName(error->kind).toLower()
                                                    : error->code;
    if (auto done = offline::PackageFiles(m_store.writer()).setState(file, state, problem, m_clock.now()); !done)
        qCWarning(lcSync) << "packages:" << done.error().detail;
    Q_EMIT settled(file.packageId, error, willRetry);
    go();
}

void Downloader::drop()
{
    m_round++;
    if (m_call)
        m_call->abort();
    m_call.clear();
    m_staging.reset();
    m_active.reset();
}

// A package that is wanted has a newer revision on the server: it is fetched beside the old one, when that is here.
void Downloader::followUpdates()
{
    auto row = m_store.writer().statement(
        "SELECT p.id, p.sha256, p.size FROM package p WHERE EXISTS (SELECT 1 FROM package_file f WHERE f.package_id = "
        "p.id) AND NOT EXISTS (SELECT 1 FROM package_file f WHERE f.package_id = p.id AND f.sha256 = p.sha256)");
    std::vector<std::pair<QString, offline::Expected>> newer;
    while (row.next())
        newer.emplace_back(row.text(0), offline::Expected{row.text(1), row.number(2)});
    row.reset();
    offline::PackageFiles files(m_store.writer());
    for (const auto& [id, expected] : newer) {
        const auto older = files.find(id);
        const bool isUsable = older && older->state == offline::FileState::Ready;
        const auto done = older && !isUsable ? files.forget(*older) : base::Result<void>();
        if (auto queued = done ? files.queue(id, expected, m_clock.now()) : done; !queued)
            qCWarning(lcSync) << "packages:" << queued.error().detail;
    }
}

// Older revisions go when the new one is here, but for those with an attempt in progress.
base::Result<void> Downloader::forgetOlder(const offline::PackageFile& file)
{
    offline::PackageFiles files(m_store.writer());
    auto inUse =
        m_store.writer().statement("SELECT 1 FROM attempt WHERE package_sha256 = ?1 AND finished_at IS NULL LIMIT 1");
    for (const offline::PackageFile& other : files.all()) {
        if (other.packageId != file.packageId || other.seq >= file.seq)
            continue;
        inUse.reset();
        if (inUse.args(other.sha256).next())
            continue;
        if (auto gone = files.forget(other); !gone)
            return gone;
    }
    return offline::sweep(files, m_folder, m_clock.now());
}

} // namespace appsync
