// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/textsender.h"

#include "app/domain/json.h"
#include "app/domain/messaging.h"

#include <QTimer>

#include <algorithm>

namespace services {

namespace {
constexpr std::chrono::milliseconds kMissed{400};
} // namespace

struct TextSender::Texts
{
    struct Text
    {
        int number = 0;
        QString target, place, words;
        bool missed = false;
    };

    // Says whether it was one that anybody has missed.
    bool remove(int number)
    {
        const auto one = std::ranges::find(all, number, &Text::number);
        const bool missed = one != all.end() && one->missed;
        if (one != all.end())
            all.erase(one);
        return missed;
    }

    QList<Text> all;
    int last = 0;
};

TextSender::TextSender(store::Store& store, const domain::Clock& clock, const QString& me, QObject* context,
                       Heard heard)
    : m_store(store),
      m_clock(clock),
      m_me(me),
      m_context(context),
      m_heard(std::move(heard)),
      m_texts(std::make_shared<Texts>()),
      m_sender(store, clock, me, context, m_heard.refused),
      m_marker(store, clock, me, context, [](const QString&, const base::Error&) {})
{
}

QString TextSender::send(const char* kind, const QString& target, const QJsonObject& payload) const
{
    return m_sender.send(QString::fromLatin1(kind), target, payload);
}

QString TextSender::sendText(const char* kind, const QString& target, const QString& place, const QJsonObject& payload,
                             const QString& draft) const
{
    const int number = ++m_texts->last;
    m_texts->all.append({number, target, place, payload.value(QLatin1StringView("text")).toString()});
    const auto arrived = [texts = m_texts, number, changed = m_heard.changed] {
        if (texts->remove(number))
            changed();
    };
    const CommandSender telling(
        m_store, m_clock, m_me, m_context,
        [arrived, refused = m_heard.refused](const QString& id, const base::Error& error) {
            refused(id, error);
            arrived();
        },
        [arrived](const QString&) { arrived(); });
    QTimer::singleShot(kMissed, m_context, [texts = m_texts, number, changed = m_heard.changed] {
        const auto one = std::ranges::find(texts->all, number, &Texts::Text::number);
        if (one == texts->all.end())
            return;
        one->missed = true;
        changed();
    });
    return telling.sendText(QString::fromLatin1(kind), target, payload, draft, m_heard.back);
}

void TextSender::markRead(const QString& kind, const QString& id, const QDateTime& upTo) const
{
    if (upTo.isValid())
        m_marker.send(QStringLiteral("read.mark"), domain::readMarkId(m_me, id),
                      {{QStringLiteral("about_kind"), kind},
                       {QStringLiteral("about_id"), id},
                       {QStringLiteral("read_at"), domain::toWire(upTo)}});
}

bool TextSender::isUnderWay(const QString& target) const
{
    return std::ranges::find(m_texts->all, target, &Texts::Text::target) != m_texts->all.end();
}

QStringList TextSender::underWay(const QString& place) const
{
    QStringList words;
    for (const Texts::Text& one : std::as_const(m_texts->all)) {
        if (one.missed && one.place == place && !one.words.isEmpty())
            words.append(one.words);
    }
    return words;
}

} // namespace services
