// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

namespace uimain {

// Stands above the translators of the program while its pictures are checked: knows which texts are the program's own,
// and may stretch them. Interface thread; what other threads ask for passes it by.
class CheckedWords final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckedWords)

public:
    explicit CheckedWords(QObject* parent = nullptr);
    ~CheckedWords() override;

    // Texts asked for from now on are stretched() or not.
    void setStretched(bool stretched) { m_stretched = stretched; }
    // Is this a text of the program, or one with short values put in? What comes from courses and people is not, nor
    // what is too long for its values alone.
    [[nodiscard]] bool spoke(const QString& shown) const;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    // Comes to stand above whichever translators were put in place since.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    mutable QSet<QString> m_said;
    mutable QHash<QString, QRegularExpression> m_patterns; // of texts with placeholders
    bool m_stretched = false;
    bool m_rising = false;
};

// 40 % longer, with accents; placeholders, tags, the mark of a mnemonic and line feeds stay as they are. What is cut,
// taken for a fixed word or glued together shows when it is read.
[[nodiscard]] QString stretched(const QString& text);

} // namespace uimain
