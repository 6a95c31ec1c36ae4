// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace services {
class MessageService;
}
namespace widgets {
class Button;
class FormField;
class SearchField;
class TextLabel;
} // namespace widgets

namespace messages {

// Chooses to whom: one person, or several and a title; or who else is to be in a group, and its title.
class NewConversation final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewConversation)

public:
    using Find = std::function<QList<std::pair<QString, QString>>(const QString& words, int limit)>;

    NewConversation(Find find, const services::MessageService& messages, QWidget* parent = nullptr);
    void begin();
    struct Group
    {
        QList<std::pair<QString, QString>> people; // who is in it
        QString me;
        bool mayTakeOut = false;
    };
    void beginChange(const QString& heading, const QString& title, const Group& group);

protected:
    // Letters that are typed beside the fields are the beginning of a name, not keys of the page.
    bool event(QEvent* event) override;

Q_SIGNALS:
    void chosen(const QStringList& people, const QString& title);
    void cancelled();
    void changed(const QStringList& in, const QStringList& out, const QString& title);

private:
    void prepare();
    [[nodiscard]] QList<std::pair<QString, QString>> others(const QString& words) const;
    void search();
    void addPerson(const std::pair<QString, QString>& person);
    void showChosen();
    void showThere();
    void finish();

    Find m_find;
    const services::MessageService& m_messages;
    QList<std::pair<QString, QString>> m_people;
    Group m_group;     // that is being changed
    QStringList m_out; // of it, on saving
    bool m_changing = false;
    widgets::TextLabel* m_heading;
    widgets::SearchField* m_field;
    QVBoxLayout* m_found;
    QVBoxLayout* m_chosen;
    QVBoxLayout* m_there;
    QLineEdit* m_title;
    widgets::FormField* m_titleField;
    widgets::Button* m_start;
};

} // namespace messages
