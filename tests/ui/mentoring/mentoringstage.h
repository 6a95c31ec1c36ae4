// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/skill.h"
#include "tests/support/fakekeystore.h"
#include "tests/ui/profile/skilledoffice.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/widgets/place.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

// Maya and jonas, what the server says of their mentoring, and a view of it.
namespace mentoringstage {

using support::CatalogLines;

inline const QByteArray kKnots = domain::skillId(QStringLiteral("Knots")).toUtf8();

inline QByteArray offer(const char* who, int capacity, int taken)
{
    return CatalogLines::put("mentor_offer", who, 5,
                             QByteArray("\"person_id\":\"") + who + "\",\"skills\":[\"" + kKnots +
                                 "\"],\"about\":\"Ropes.\",\"capacity\":" + QByteArray::number(capacity) +
                                 ",\"taken\":" + QByteArray::number(taken) + ",\"languages\":[\"en\"],\"active\":true");
}

inline QByteArray wish(const char* who)
{
    return CatalogLines::put("mentor_wish", who, 6,
                             QByteArray("\"person_id\":\"") + who + "\",\"skills\":[\"" + kKnots +
                                 "\"],\"goals\":\"Tie blind\",\"languages\":[\"en\"],\"active\":true,"
                                 "\"created_at\":\"2026-02-01T09:00:00.000Z\"");
}

inline QByteArray mentorship(const char* state)
{
    return CatalogLines::put("mentorship", "m1", 7,
                             QByteArray("\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\",\"proposed_by\":\"maya\","
                                        "\"state\":\"") +
                                 state + "\",\"message\":\"Please\",\"updated_at\":\"2026-02-20T09:00:00.000Z\"");
}

// On Tuesday, the tenth of March, at ten in Berlin.
inline QByteArray session(const char* state, const char* proposedBy)
{
    return CatalogLines::put("mentor_session", "00000000-0000-4000-9000-000000000004", 9,
                             QByteArray("\"mentorship_id\":\"m1\",\"mentor_id\":\"jonas\",\"mentee_id\":\"maya\","
                                        "\"title\":\"Bends\",\"starts_at\":\"2026-03-10T09:00:00.000Z\",\"timezone\":"
                                        "\"UTC\",\"minutes\":60,\"state\":\"") +
                                 state + "\",\"proposed_by\":\"" + proposedBy + '"');
}

inline QByteArray personIn(const char* who, const char* zone)
{
    return CatalogLines::put("person", who, 9,
                             QByteArray("\"name\":\"") + who + "\",\"active\":true,\"timezone\":\"" + zone + '"');
}

class Stage : public QObject
{
protected:
    void raise()
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(office::people() + office::skillsOfTheOffice());
        as("maya");
    }
    void strike()
    {
        m_view.reset();
        m_service.reset();
        m_built.reset();
    }
    void as(const char* who)
    {
        m_service = std::make_unique<services::MentoringService>(m_built->store(), m_clock, QString::fromLatin1(who));
    }
    void show(widgets::Page* view)
    {
        m_view.reset(view);
        m_view->resize(1000, 900);
        m_view->show();
    }
    void open(const char* id)
    {
        auto* view = new uimentoring::MentorshipView(*m_service);
        show(view);
        view->open(widgets::place(QStringLiteral("mentorship"), QString::fromLatin1(id)));
    }
    [[nodiscard]] QLineEdit* line(const char* name) const
    {
        for (auto* found : m_view->findChildren<QLineEdit*>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    [[nodiscard]] T* shown(const char* name) const
    {
        for (auto* found : m_view->findChildren<T*>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        for (auto* found : m_view->findChildren<QAbstractButton*>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    // Once it is there.
    [[nodiscard]] bool press(const char* name) const
    {
        const bool there = QTest::qWaitFor([&] { return button(name) != nullptr; });
        if (there)
            button(name)->click();
        return there;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QWidget* widget : m_view->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            all << widget->accessibleName() << widget->accessibleDescription() << (label ? label->text() : QString())
                << (button ? button->text() : QString());
        }
        return all.join(u'\n');
    }

    support::FakeClock m_clock;
    support::FakeKeyStore m_keys;
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::MentoringService> m_service;
    std::unique_ptr<widgets::Page> m_view;
};

} // namespace mentoringstage
