// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPushButton>

namespace widgets {

// Primary: the one next action of a card or page. Secondary: others. Quiet: text only, beside content. Danger: loses
// something.
class Button : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)

public:
    enum class Kind { Primary, Secondary, Quiet, Danger };

    explicit Button(const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    // Only an icon; the name is what a screen reader says and the tool tip shows.
    Button(QLatin1StringView iconName, const QString& name, QWidget* parent = nullptr);

    void setIconName(QLatin1StringView name, bool directional = false);
    void setKind(Kind kind);
    void setCompact(bool compact);
    // A link at the end of a line: its words end where the line does, and it has no ground of its own.
    void setFlush(bool flush);
    // What is only words stands under other words: they begin where the line does. FlowLayout says it to what it lays
    // out; the size is the same.
    void setAtLineStart(bool first);

    // Words that do not fit beside each other go on on the next line instead of being cut.
    void setWraps(bool wraps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Role ink() const;
    void paintGround(QPainter& painter) const;
    void paintLines(QPainter& painter, bool rtl) const;
    [[nodiscard]] int besideWords() const; // what icon and edges take
    [[nodiscard]] bool beginsLine() const;

    Kind m_kind;
    QString m_iconName;
    bool m_directional = false;
    bool m_compact = false;
    bool m_flush = false;
    bool m_lineStart = false;
};

} // namespace widgets
