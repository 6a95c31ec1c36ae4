// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QLocale>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

namespace widgets {
class TextLabel;
}

namespace help {

class Reader;

// The text of a chapter (learner, supervisor, administrator) as Markdown, in the language of the locale where there is
// one, else in English. Empty: there is no such chapter.
[[nodiscard]] QString chapterText(const QString& chapter, const QLocale& locale);

// The handbook, read without a network. Places: help, help/learner, help/supervisor, help/administrator.
class HelpView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpView)

public:
    explicit HelpView(QWidget* parent = nullptr);

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChapter();

    QString m_chapter;
    QButtonGroup* m_chapters;
    widgets::TextLabel* m_language; // that the chapter is in another one than the window
    Reader* m_text;
};

} // namespace help
