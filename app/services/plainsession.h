// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/savingsession.h"

#include <QMap>

namespace services {

// Courses without a run-time: pages, videos, PDFs, links. How far the learner is, the player says (position()). An item
// is done when 95 per cent of it were reached, a link when it was opened; the course when all items are.
class PlainSession final : public SavingSession
{
    Q_OBJECT

public:
    explicit PlainSession(PlayCourse course, QObject* parent = nullptr);

    [[nodiscard]] Runtime runtime() const override { return Runtime::None; }
    [[nodiscard]] QList<PlayItem> items() const override;
    [[nodiscard]] PlayControls controls() const override;
    [[nodiscard]] int progress() const override;
    [[nodiscard]] QString launch() const override;
    [[nodiscard]] double startPosition() const override;
    void position(const QString& item, double at, double of) override;
    void navigate(const QString& request, const QString& item = {}) override;

protected:
    void fill(domain::Attempt& attempt) const override;

private:
    struct Place
    {
        double at = 0;
        double furthest = 0; // share of the whole, 0..1
        bool done = false;
        bool operator==(const Place&) const = default;
    };
    void open(qsizetype index);
    [[nodiscard]] qsizetype neighbour(int step) const; // -1: none
    [[nodiscard]] static bool opens(const package::Item& item);
    void read(const QJsonObject& state);

    qsizetype m_current = -1; // in course().info.items
    QMap<QString, Place> m_places;
};

} // namespace services
