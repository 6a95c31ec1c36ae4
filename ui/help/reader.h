// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace help {

// Shows a chapter with its pictures: each as wide as the text at most, drawn for the screen that it is on, with its
// alternative text beneath it as its caption, so that it is read by everybody. Pictures are read when they come into
// sight.
class Reader final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reader)

public:
    explicit Reader(QWidget* parent = nullptr);

    // Markdown; pictures by names in the handbook (images/NAME.png). Where NAME-dark.png is there, too, it is shown on
    // dark ground.
    void read(const QString& markdown);
    // After each change of formats.
    void layOutAnew();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addCaptions();
    void fitPictures();

    int m_fitted = 0; // pixels
};

} // namespace help
