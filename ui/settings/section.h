// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Button;
class FlowLayout;
class TextLabel;
} // namespace widgets

namespace settings {

// One card of the settings: a heading, choices that work at once, links beneath them.
class Section : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Section)

public:
    // Shows what holds now.
    virtual void refresh() = 0;
    virtual void focusFirst() {}
    // Closes what was opened in it; false when there was none.
    virtual bool closeTopmost() { return false; }

Q_SIGNALS:
    void go(const QUrl& place);
    void say(const QString& text); // a toast
    void sayWithUndo(const QString& text, const QString& action, const std::function<void()>& undo);
    void refreshWanted();

protected:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    struct Choice
    {
        QString value;
        QString label;
    };

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    // One of several, as chips; their names are 'name-value'.
    QButtonGroup* addChoices(const QString& label, const QString& name, const QList<Choice>& choices);
    [[nodiscard]] static QString chosen(const QButtonGroup* group); // empty: none
    static void choose(QButtonGroup* group, const QString& value);
    static void lock(QButtonGroup* group);
    // Beneath a choice that administrators have made; hidden until then.
    widgets::TextLabel* addManagedLine(const QString& name);
    // A row of links; the first call makes it.
    widgets::Button* addLink(const QString& name, const QString& text, const char* iconName);

private:
    QVBoxLayout* m_body;
    widgets::FlowLayout* m_links = nullptr;
};

} // namespace settings
