// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textpaint.h"

#include <QLabel>

namespace widgets {

// Plain text in a type and a colour role. It wraps, or stays on one line and is elided (with the whole text as tool
// tip). It never asks for more width than there is, so that no view scrolls sideways.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    enum class Lines { Wrap, One };

    explicit TextLabel(const QString& text, Type type = Type::Body, Role role = Role::Text, QWidget* parent = nullptr);

    void setType(Type type, Weight weight = Weight::Regular);
    void setRole(Role role);
    void setLines(Lines lines, int maxLines = 0);
    void setCentred(bool centred);
    void setMiddle(bool middle); // of the height that what stands beside it takes
    void setMarks(const QList<TextMark>& marks);
    [[nodiscard]] bool isHeading() const { return m_type >= Type::Lead; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] TextStyle textStyle() const;

    Type m_type;
    Weight m_weight = Weight::Regular;
    Role m_role;
    int m_maxLines = 0;
    bool m_oneLine = false;
    bool m_centred = false;
    bool m_middle = false;
    QList<TextMark> m_marks;
};

} // namespace widgets
