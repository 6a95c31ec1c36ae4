// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QTextBrowser>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace widgets {

// What people write, as a document: Markdown (CommonMark with lists, quotes, code, tables) without anything that could
// reach out. A line that was ended by Enter ends there. HTML is dropped, pictures become links with their words, and
// links lead to pages of the web, mail addresses and places of this application only. Nothing is ever loaded.
void setMarkdown(QTextDocument& document, const QString& text);

// Whether a link of a text may be followed.
[[nodiscard]] bool isSafeLink(const QUrl& link);

// Text of somebody else, as high as it needs to be. Links are reached by Tab and opened by Enter.
class MarkdownView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownView)

public:
    explicit MarkdownView(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkWanted(const QUrl& link); // only safe ones

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress();

    QString m_text;
    QFont m_font;               // that it was dressed in
    QColor m_link;              // likewise
    mutable int m_measured = 0; // width
    mutable int m_height = 0;   // at that width
};

} // namespace widgets
