// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"
#include "ui/models/requestwords.h"
#include "ui/models/syncwords.h"
#include "ui/widgets/button.h"

#include <QJsonObject>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class FormField;
class ScrollColumn;
} // namespace widgets

namespace uisync {

// One waiting change: what it is, why it has not gone, what the server has instead, what one can do. Editing and the
// question before discarding happen in place; what is typed stays while sync brings news.
class OutboxPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)

public:
    // 'me' is the person's id.
    OutboxPage(models::NameOf nameOf, QString me, QWidget* parent = nullptr);
    void setItem(const services::OutboxItem& item, const services::SyncStatus& status, const QDateTime& now);
    void clear();
    // The heading of this one can have the focus: it came by itself, in the place of one that was decided.
    void leadTo(const QString& commandId);
    [[nodiscard]] static QString heading(); // its object name
    // There are notes of the person's own that can take what has come too late.
    void setHasOwnNotes(bool has) { m_hasOwnNotes = has; }
    // Leaves editing or the question; false when there was neither.
    bool cancel();

Q_SIGNALS:
    void retry(const QString& commandId);
    void edited(const QString& commandId, const QJsonObject& payload);
    // What met counts as the server has it; 'payload' is what else the change has.
    void gaveWay(const QString& commandId, const QJsonObject& payload);
    void discarded(const QString& commandId);
    void openSubject(const services::OutboxItem& item);
    void copied();
    void keptPrivately(const services::OutboxItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { Look, Edit, AskDiscard };

    void rebuild();
    widgets::Button* addButton(QLayout* layout, const char* name, const QString& text, widgets::Button::Kind kind);
    void addHead();
    [[nodiscard]] bool addOtherSide();
    void addContent();
    void addChoice();
    void addKeep(QLayout* row, widgets::Button::Kind kind);
    void addRest();
    void addActions();
    void addRescue();
    bool addKeeping(QLayout* flow);
    void addOpen(QLayout* row, widgets::Button::Kind kind);
    void addDiscard(QLayout* row, widgets::Button::Kind kind);
    void addAgain(QLayout* row, widgets::Button::Kind kind);
    void addEditor();
    void addQuestion();
    void setMode(Mode mode);
    void submit();
    [[nodiscard]] QString shown(const models::EditableField& field) const;

    models::NameOf m_nameOf;
    QString m_me;
    bool m_hasOwnNotes = false;
    services::OutboxItem m_item;
    services::SyncStatus m_status;
    QDateTime m_now;
    Mode m_mode = Mode::Look;
    QList<QPair<models::EditableField, widgets::FormField*>> m_fields;
    widgets::ScrollColumn* m_scroll;
    QString m_ledTo;
    const QObject* m_pressed = nullptr; // of the buttons that are shown, the one that was last
};

} // namespace uisync
