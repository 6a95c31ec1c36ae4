// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/freshness.h"

#include <QPushButton>

namespace widgets {
class Button;
}

namespace shell {

// A button that looks like what it opens: a search field, a line about freshness, the person.
class BarButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarButton)

public:
    enum class Look { Search, Line, Person };

    BarButton(Look look, const QString& name, QWidget* parent = nullptr);
    void setLine(QLatin1StringView iconName, const QString& text, bool attention);
    void setShort(bool brief);               // the icon alone
    void setPicture(const QPixmap& picture); // of the person; null: their initials
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintSearch(QPainter& painter) const;
    void paintLine(QPainter& painter) const;

    Look m_look;
    QString m_iconName;
    QString m_line;
    QPixmap m_picture;
    bool m_attention = false;
    bool m_short = false;
};

class TopBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    explicit TopBar(QWidget* parent = nullptr);
    void setFreshness(const Freshness& freshness);
    void setPerson(const QString& name);
    void setPicture(const QPixmap& picture); // of that person; null: none
    void setHistory(bool canGoBack, bool canGoForward);
    void setSignedIn(bool signedIn);           // before that it leads back and forward only
    void setTalk(bool messages, bool notices); // which of the two there are
    void setUnread(int messages, int notices);
    [[nodiscard]] QWidget* personButton() const;

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void paletteWanted();
    void syncWanted(); // the line was pressed: the inspector
    void personMenuWanted();
    void placeWanted(const QString& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    widgets::Button* m_back;
    widgets::Button* m_forward;
    BarButton* m_search;
    BarButton* m_fresh;
    BarButton* m_mail;
    BarButton* m_bell;
    BarButton* m_person;
};

} // namespace shell
