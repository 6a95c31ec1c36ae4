// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/commandsender.h"

#include <memory>

namespace services {

// Sends what people write to each other in a place (a thread, a conversation), and how far they have read there. While
// the store is busy a text is neither in its field nor in the store yet: until then it is known here. Interface thread.
class TextSender final
{
public:
    // Run in the interface thread as long as 'context' lives.
    struct Heard
    {
        CommandSender::Refused refused; // a rule said no at once
        CommandSender::Back back;       // it was a text with a draft, which stays
        std::function<void()> changed;  // what underWay() says
    };

    TextSender(store::Store& store, const domain::Clock& clock, const QString& me, QObject* context, Heard heard);

    [[nodiscard]] const CommandSender& sender() const { return m_sender; }
    // Returns the command's id.
    QString send(const char* kind, const QString& target, const QJsonObject& payload) const;
    // The payload's "text" joins the place; 'draft' as in CommandSender::sendText.
    QString sendText(const char* kind, const QString& target, const QString& place, const QJsonObject& payload,
                     const QString& draft) const;
    // Nobody does this by hand, so that nobody need be told when it is refused.
    void markRead(const QString& kind, const QString& id, const QDateTime& upTo) const;

    // What begins with that id is not in the store yet.
    [[nodiscard]] bool isUnderWay(const QString& target) const;
    // Texts of that place that have waited for the store so long that one would miss them, in the order of sending.
    [[nodiscard]] QStringList underWay(const QString& place) const;

private:
    struct Texts;

    store::Store& m_store;
    const domain::Clock& m_clock;
    QString m_me;
    QObject* m_context;
    Heard m_heard;
    std::shared_ptr<Texts> m_texts;
    CommandSender m_sender;
    CommandSender m_marker;
};

} // namespace services
