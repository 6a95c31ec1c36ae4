// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/tellonce.h"

#include "app/base/log.h"
#include "app/store/meta.h"
#include "app/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace services {

namespace {

constexpr qsizetype kPerQuestion = 100;
constexpr qsizetype kMostOwed = 200; // the newest; the server forgets, too

} // namespace

TellOnce::TellOnce(store::Store& store, OtherDevices* others, QObject* parent)
    : QObject(parent), m_store(store), m_others(others)
{
}

void TellOnce::begin(const QString& owed)
{
    m_owed = QVariant(QJsonDocument::fromJson(owed.toUtf8()).array().toVariantList()).toStringList();
}

void TellOnce::ask(QStringList ids)
{
    ids.removeIf([this](const QString& id) { return isUnderWay(id); });
    if (ids.isEmpty())
        return;
    if (!m_others)
        return Q_EMIT answered(ids, {});
    for (qsizetype from = 0; from < ids.size(); from += kPerQuestion)
        send(ids.mid(from, kPerQuestion));
}

void TellOnce::payBack()
{
    if (!m_others || m_owed.isEmpty() || m_paying || m_nobodyKeeps || !m_questions.isEmpty())
        return;
    m_paying = true;
    send({});
}

void TellOnce::send(const QStringList& ids)
{
    const int question = ++m_last;
    m_questions.insert(question, ids);
    m_underWay.unite(QSet<QString>(ids.begin(), ids.end()));
    const QStringList sent = ids + m_owed.mid(0, kPerQuestion - ids.size());
    QTimer::singleShot(m_others->patience(), this, [this, question] {
        close(question, base::failure(base::Error::Kind::Network, QStringLiteral("no answer")));
    });
    m_others->ask(sent, this, [this, question, sent](const base::Result<QStringList>& first) {
        m_nobodyKeeps = !first && first.error().httpStatus == 404;
        close(question, first);
        if (!first)
            return;
        // Also when it came too late: the others know of it now.
        if (m_owed.removeIf([&](const QString& id) { return sent.contains(id); }) > 0)
            keepOwed();
    });
}

void TellOnce::close(int question, const base::Result<QStringList>& first)
{
    const auto found = m_questions.constFind(question);
    if (found == m_questions.cend())
        return;
    const QStringList ids = *found;
    m_questions.erase(found);
    for (const QString& id : ids)
        m_underWay.remove(id);
    m_paying = m_paying && !ids.isEmpty();
    if (ids.isEmpty())
        return;
    if (!first) {
        owe(ids);
        return Q_EMIT answered(ids, {});
    }
    QStringList mine;
    QStringList theirs;
    for (const QString& id : ids)
        (first->contains(id) ? mine : theirs).append(id);
    Q_EMIT answered(mine, theirs);
}

void TellOnce::owe(const QStringList& ids)
{
    m_owed.append(ids);
    m_owed.removeDuplicates();
    if (m_owed.size() > kMostOwed)
        m_owed = m_owed.mid(m_owed.size() - kMostOwed);
    keepOwed();
}

void TellOnce::keepOwed()
{
    const QString text =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_owed)).toJson(QJsonDocument::Compact));
    m_store.post([text](store::Database& db) {
        if (const auto done = store::setMeta(db, QLatin1StringView(kOwed), text); !done)
            qCWarning(lcStore, "notices: %s", qUtf8Printable(done.error().detail));
    });
}

} // namespace services
