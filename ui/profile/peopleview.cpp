// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/peopleview.h"

#include "app/services/profileservice.h"
#include "ui/models/words.h"
#include "ui/profile/peoplelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace profile {

using namespace widgets;

namespace {

constexpr int kMostPeople = 200;
const auto kWordsKey = QStringLiteral("q");

} // namespace

PeopleView::PeopleView(services::ProfileService& profiles, QWidget* parent)
    : Page(parent),
      m_profiles(profiles),
      m_model(new PeopleModel(this)),
      m_delegate(new PeopleDelegate(*m_model, this)),
      m_field(new SearchField(tr("Name, title, department or skill"))),
      m_list(new QListView),
      m_count(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_empty(new EmptyState(QLatin1StringView("users"), {}))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(3));
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel(tr("People"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    head->addWidget(title, 1);
    auto* mine = new Button(tr("My profile"), Button::Kind::Quiet);
    mine->setObjectName(QStringLiteral("people-mine"));
    mine->setIconName(QLatin1StringView("circle-user"));
    connect(mine, &QPushButton::clicked, this,
            [this] { Q_EMIT go(place(QStringLiteral("profile"), m_profiles.me())); });
    head->addWidget(mine, 0, Qt::AlignVCenter);
    column->addLayout(head);
    m_field->setObjectName(QStringLiteral("people-search"));
    m_field->setAccessibleName(tr("Search colleagues"));
    column->addWidget(m_field);
    column->addWidget(m_count);
    m_list->setObjectName(QStringLiteral("people-list"));
    m_list->setAccessibleName(tr("Colleagues"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleView::search);
    addSearchKeys();
    connect(m_field, &SearchField::moveToResults, this, [this] {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_model->index(0));
        openCurrent();
    });
    connect(m_list, &QListView::clicked, this, &PeopleView::openCurrent);
    connect(m_list, &QListView::activated, this, &PeopleView::openCurrent);
    connect(&m_profiles, &services::ProfileService::colleaguesReady, this, &Page::refreshSoon);
    connect(m_empty, &EmptyState::standInChanged, this, &Page::refreshSoon);
}

void PeopleView::open(const QUrl& place)
{
    const QString words = placeValue(place, kWordsKey);
    if (!words.isEmpty())
        m_field->setText(words);
    refreshNow();
}

void PeopleView::refresh()
{
    search();
}

void PeopleView::search()
{
    const QString words = m_field->text().trimmed();
    const auto people = m_profiles.colleagues(words, kMostPeople);
    m_delegate->setWords(words);
    m_model->set(people);
    m_list->scrollToTop();
    m_empty->findStandIn();
    const bool nobody = people.isEmpty() && (m_profiles.hasColleagues() || m_empty->hasStandIn());
    m_list->setVisible(!nobody);
    m_empty->setVisible(nobody);
    m_empty->setSentence(
        tr("Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.").arg(models::apart(words)));
    const bool more = people.size() == kMostPeople;
    m_count->setText(more ? tr("The first %n people", nullptr, int(people.size()))
                          : tr("%n people", nullptr, int(people.size())));
    m_count->setHidden(nobody && m_empty->hasStandIn()); // how many there are is not known
}

void PeopleView::openCurrent()
{
    if (const services::Colleague* person = m_model->at(m_list->currentIndex().row()))
        Q_EMIT go(place(QStringLiteral("profile"), person->id));
}

void PeopleView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int side = ScrollColumn::marginFor(width());
    layout()->setContentsMargins(side, grid(6), side, grid(2));
}

QVariantMap PeopleView::saveState() const
{
    return {{kWordsKey, m_field->text()}, {QStringLiteral("y"), m_list->verticalScrollBar()->value()}};
}

void PeopleView::restoreState(const QVariantMap& state)
{
    m_field->setText(state.value(kWordsKey).toString());
    search();
    m_list->verticalScrollBar()->setValue(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> PeopleView::keys() const
{
    return {{tr("Down"), tr("To the people found")}, {tr("Enter"), tr("Open the profile")}};
}

void PeopleView::focusFirst()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace profile
