// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/cmi5/sessionrules.h"
#include "tests/services/laptop.h"
#include "tests/support/places.h"
#include "tests/ui/web/stand.h"
#include "ui/player/courserun.h"
#include "ui/player/playerview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QTimer>

namespace classroom {

// A file of ../shared/data; empty where it is not there.
inline QByteArray sharedFile(const QString& path)
{
    QFile file(support::sharedPath(u"/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A document with so many pages.
inline QByteArray pdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(QPoint(600, 600), QStringLiteral("Page %1").arg(page));
    }
    painter.end();
    return buffer.data();
}

// The player on a machine that has service(), db() and crash(): real engine, real sessions, real store.
template <typename Machine>
struct Room
{
    template <typename... A>
    explicit Room(player::EngineLoader& loader, A&&... machine) : laptop(std::forward<A>(machine)...)
    {
        view = std::make_unique<player::PlayerView>(
            [this](const QString& course, const services::PlayWish& wish, QObject* context, player::Opened done) {
                laptop.service().open(course, context, std::move(done), wish);
            },
            loader, nullptr);
        view->resize(1000, 700);
        QObject::connect(view.get(), &widgets::Page::go, [this](const QUrl& url) { gone.append(url.toString()); });
        // Content asks 'resume where you left off?' in a dialog: yes.
        QObject::connect(&answers, &QTimer::timeout, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box && box->button(QMessageBox::Ok))
                box->button(QMessageBox::Ok)->click();
        });
        answers.start(20);
    }
    void open(const QString& course = support::kCourse)
    {
        gone.clear();
        view->open(QUrl(QStringLiteral("lxcp://course/%1/play").arg(course)));
        view->show();
    }
    // Suspended, as when the person goes to another view.
    bool leave()
    {
        bool settled = false;
        view->settle([&] { settled = true; });
        return support::waitForFlag(settled);
    }
    // A script in the content's window; null while there is none.
    QJsonValue inContent(const QByteArray& script)
    {
        if (!view->run() || !view->run()->view())
            return {};
        return stand::inContent(*view->run()->view(), script);
    }
    bool showsPage() { return view->run() && view->run()->view() && stand::showsPage(*view->run()->view()); }
    // The verbs of the statements that wait for the server, by their last word: what cmi5 defines, or the rest.
    enum class Kind { Defined, Allowed };
    [[nodiscard]] QStringList verbs(Kind kind = Kind::Defined)
    {
        QStringList verbs;
        for (const auto& entry : store::Outbox(laptop.db()).items()) {
            for (const QJsonValue& one : entry.command.payload.value(QStringLiteral("statements")).toArray()) {
                if (cmi5::isCmi5Defined(one.toObject()) == (kind == Kind::Defined))
                    verbs.append(
                        one[QStringLiteral("verb")][QStringLiteral("id")].toString().section(QLatin1Char('/'), -1));
            }
        }
        return verbs;
    }
    [[nodiscard]] domain::Attempt attempt() { return laptop.service().attempts().value(0); }
    [[nodiscard]] services::PlaySession& session() const { return view->run()->session(); }

    Machine laptop;
    std::unique_ptr<player::PlayerView> view;
    QStringList gone;
    QTimer answers;
};
using Classroom = Room<support::Laptop>;

} // namespace classroom
