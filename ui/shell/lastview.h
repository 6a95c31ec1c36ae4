// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>

#include <functional>

namespace shell {

// What the window was like, for a program that ends without a word: written some seconds after its size or view
// changed, by a thread of its own, into one small file, which goes when the window closes as it should. Interface
// thread.
class LastView final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastView)

public:
    // 'look' says what the window is like now. Empty file: nothing is written.
    LastView(QWidget* window, QString file, std::function<QVariantMap()> look);
    ~LastView() override;

    // What a program that ended without a word has left; empty: nothing.
    [[nodiscard]] static QVariantMap left(const QString& file);
    void changed(); // what is open, with or without another title
    void forget();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();

    const QString m_file;
    const std::function<QVariantMap()> m_look;
    QTimer m_soon;
    QThreadPool m_writer;
    QByteArray m_written;
};

} // namespace shell
