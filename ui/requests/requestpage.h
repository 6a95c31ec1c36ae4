// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "ui/models/requestwords.h"
#include "ui/requests/decisionbar.h"

#include <QUrl>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class ScrollColumn;
class Timeline;
} // namespace widgets

namespace requests {

class ConflictPanel;

// One request with everything about it: what is asked, the trail, and what one can do.
class RequestPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPage)

public:
    RequestPage(PersonPicker::FindPeople findPeople, models::NameOf nameOf, QString me, QWidget* parent = nullptr);

    void setItem(const services::RequestItem& item, const QDateTime& now);
    void setConflict(const std::optional<services::Conflict>& conflict, const QDateTime& mineAt, const QDateTime& now);
    void clear(const QString& sentence);
    // "Sent at 09:41": that it went, after it waited.
    void setSentNote(const QString& note);
    [[nodiscard]] QString requestId() const { return m_requestId; }
    [[nodiscard]] DecisionBar* bar() const { return m_bar; }
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; } // beneath the trail

Q_SIGNALS:
    void openCourse(const QString& courseId);
    void openSync();
    void openLink(const QUrl& address);
    void exportTrail();
    void keepTheirs();
    void decideAgain();

private:
    void fillHead(const services::RequestItem& item, const QDateTime& now);
    void fillFacts(const domain::CourseRequest& request, const QDateTime& now);
    void addText(const QString& label, const QString& text);
    void addLinks(const services::RequestItem& item);

    models::NameOf m_nameOf;
    QString m_me;
    QString m_requestId;
    QString m_sentNote;
    widgets::ScrollColumn* m_scroll;
    ConflictPanel* m_conflict;
    QVBoxLayout* m_body;
    widgets::Timeline* m_trail;
    QWidget* m_trailBox;
    QVBoxLayout* m_foot;
    DecisionBar* m_bar;
};

} // namespace requests
