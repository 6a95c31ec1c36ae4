// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tag.h"

#include <QPixmap>
#include <QPushButton>

namespace widgets {

class Button;

// One thing in a list: what it is, one line about it, how it stands; pressed as a whole it opens the thing. It may
// carry one button of its own.
class ListRow final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListRow)

public:
    ListRow(const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    void setIconName(QLatin1StringView name, Role role = Role::TextMuted);
    void setAvatar(const QString& name, const QPixmap& picture = {});
    void setRing(int percent);
    void setTrailing(const QString& text, Tone tone = Tone::Neutral); // plain words at the end
    void addTag(const QString& text, Tone tone, QLatin1StringView iconName = QLatin1StringView());
    void setWrapping(bool wraps);  // what stands below the title takes as many lines as it needs, whatever the row and
                                   // the letters are
    void setTitleLines(int most);  // that a title may take which is too long for one; 0: as many as it needs
    void setCurrent(bool current); // the one whose thing is shown beside the list
    Button* setAction(const QString& text);
    // What one can do with the row above: it stands below its words. Lays out what is added in 'holder'.
    [[nodiscard]] static QLayout* layoutBeneath(QWidget* holder);

    // Known before the row has that width: whatever it stands in is laid out once.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct RowTag
    {
        QString text;
        Tone tone;
        QString icon;
    };

    void describe();
    void paintLead(QPainter& painter, QRect& area, bool rtl) const;
    QRect paintEnd(QPainter& painter, QRect& area, bool rtl) const;
    [[nodiscard]] bool isLed() const; // by a picture, an icon or a ring
    [[nodiscard]] int wordRoom(int width) const;
    [[nodiscard]] int titleLines(int width) const; // at most; 0: as many as there are
    [[nodiscard]] int titleHeight(int width) const;
    [[nodiscard]] int subtitleHeight(int width) const;
    [[nodiscard]] int subtitleLines(int width) const;
    [[nodiscard]] int besideRoom(int width) const;           // that tags beside the title take
    [[nodiscard]] bool tagsBelow(int width) const;           // too narrow for them beside the title
    [[nodiscard]] QList<QRect> tagsBelowAt(int width) const; // from (0, 0) on, as read from the left
    [[nodiscard]] int tagsHeight(int width) const;           // that those take
    [[nodiscard]] bool tagsBeneathAction(int width) const;
    [[nodiscard]] int wordsHeight(int width) const;
    [[nodiscard]] int upperHeight(int width) const;

    QString m_title;
    QString m_subtitle;
    QString m_iconName;
    Role m_iconRole = Role::TextMuted;
    QString m_avatar;
    QPixmap m_picture; // of the avatar; may be null
    int m_percent = -1;
    bool m_wraps = false;
    int m_titleLines = 1;
    QString m_trailing;
    Tone m_trailingTone = Tone::Neutral;
    QList<RowTag> m_tags;
    Button* m_action = nullptr;
};

} // namespace widgets
