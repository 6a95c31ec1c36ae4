// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/clipreport.h"
#include "ui/main/desktop.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QSize>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace uimain {

class CheckedWords;

// Walks the real window, over a demo server, through every view in every theme, at three widths and in both writing
// directions, and keeps a picture of each and a sheet of small ones per view.
class Shots final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shots)

public:
    struct Options
    {
        QString folder;
        QStringList only;   // names of views; empty: all
        bool quick = false; // three looks instead of eighteen
        int textPercent = 100;
        QSize size; // one size instead of three widths
        // Instead of taking pictures: look for texts that are cut, in each of these languages (BCP 47, or
        // kStretchedLanguage) at each of these sizes of text.
        QStringList languages;
        QList<int> percents;
        CheckedWords* words = nullptr;
        ClipReport* clips = nullptr;
        QString language; // of the pictures (BCP 47)
    };

    Shots(Desktop& desktop, const Options& options, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void done(int pictures);
    void failed(const QString& why);

private:
    struct Look
    {
        QString scheme;
        QSize size;
        bool rtl;
        QString language = {};
        int percent = 100;
    };
    struct View
    {
        QString name;
        QString person;
        std::function<void()> open;
        std::function<bool()> ready = {}; // empty: after a moment
        std::function<void()> close = {}; // what page.closeTopmost() does not take back
    };

    void waitForPerson();
    void prepareWaiting();
    void addViews();
    void addPeopleViews();
    void addTalkViews();
    void addMentoringViews();
    void addBadgeViews();
    void addDevelopmentViews();
    void addPressed(const char* name, const QUrl& where, const char* button);
    // The button opens and closes: it is pressed again afterwards.
    void addToggled(const char* name, const QUrl& where, const char* button);
    void nextPerson();
    void nextLook();
    void leaveView();
    void nextView();
    void take();
    void takeWhenReady(int polls);
    // True when a course of the demo is on this computer and can be played.
    [[nodiscard]] bool courseIsHere();
    void writeSheets();
    // True when the window is another one from now on.
    bool speak(const QString& language);
    void showLook();
    // That can be seen; of skills the id follows the name. Null: there is none.
    [[nodiscard]] QAbstractButton* buttonNamed(const char* name) const;
    [[nodiscard]] QUrl courseFor(const QString& words) const;

    Desktop& m_desktop;
    Options m_options;
    QList<Look> m_looks;
    QList<View> m_views;
    QStringList m_people{QStringLiteral("maya"), QStringLiteral("osei"), QStringLiteral("lin")};
    QString m_person;
    qsizetype m_look = -1;
    qsizetype m_view = -1;
    int m_taken = 0;
    int m_looksAgain = 0;
    QHash<QString, QList<QPixmap>> m_sheets;
    QElapsedTimer m_waiting;
    QString m_course; // to be played
};

} // namespace uimain
