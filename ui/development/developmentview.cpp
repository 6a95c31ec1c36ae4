// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/developmentview.h"

#include "ui/development/demandwords.h"
#include "ui/development/forms.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/barplot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace development {

using namespace widgets;

namespace {

constexpr int kDevelopmentWidth = 820;
constexpr int kCoursesOffered = 8;

QString rowName(const QString& demandId)
{
    return QStringLiteral("demand-row-") + demandId;
}

// The figure does not stand alone on the next line.
QString withFigure(QString form, const QString& what, int figure)
{
    form.replace(QStringLiteral(" %2"), QChar(QChar::Nbsp) + QStringLiteral("%2"));
    return form.arg(what).arg(figure);
}

} // namespace

DevelopmentView::DevelopmentView(services::DevelopmentService& development, services::StandingService& standing,
                                 QWidget* parent)
    : Page(parent),
      m_development(development),
      m_standing(standing),
      m_scroll(new ScrollColumn(kDevelopmentWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    addSearchKeys();
    connect(&m_development, &services::DevelopmentService::changed, this, &Page::refreshSoon);
    connect(&m_standing, &services::StandingService::changed, this, &Page::refreshSoon);
    connect(&m_development, &services::DevelopmentService::refused, this, &DevelopmentView::showRefusal);
    connect(&m_standing, &services::StandingService::refused, this, &DevelopmentView::showRefusal);
}

void DevelopmentView::open(const QUrl& place)
{
    if (const QString tab = placeValue(place, QStringLiteral("tab")); !tab.isEmpty())
        m_tab = tab;
    closeForms();
    m_awardWords.clear();
    refreshNow();
}

void DevelopmentView::refresh()
{
    if (m_writing)
        return;
    const int y = m_scroll->position();
    m_scroll->clear();
    auto* title = new TextLabel(tr("Learning & development"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    if (!m_development.isMine()) {
        m_scroll->column()->addWidget(
            new EmptyState(QLatin1StringView("lock"), tr("This page is for learning & development.")));
        return;
    }
    addTabs();
    if (!m_refusal.isEmpty()) {
        auto* why = new Banner(QLatin1StringView("circle-alert"), Tone::Danger);
        why->setText(m_refusal);
        m_scroll->column()->addWidget(why);
    }
    if (m_tab == QLatin1StringView("badges")) {
        addBadges();
        addAwards();
    } else if (m_tab == QLatin1StringView("points")) {
        addRules();
        addChallenges();
    } else {
        addDemand();
    }
    m_scroll->scrollTo(y);
}

void DevelopmentView::addTabs()
{
    auto* line = new FlowLayout(nullptr, grid(2));
    const std::pair<QString, QString> tabs[] = {{QStringLiteral("demand"), tr("What people ask for")},
                                                {QStringLiteral("badges"), tr("Badges")},
                                                {QStringLiteral("points"), tr("Points and challenges")}};
    for (const auto& [tab, words] : tabs) {
        auto* chip = new Chip(words);
        chip->setObjectName(QStringLiteral("development-") + tab);
        chip->setChecked(m_tab == tab);
        connect(chip, &QPushButton::clicked, this, [this, tab = tab] {
            m_tab = tab;
            closeForms();
            m_refusal.clear();
            refreshSoon();
        });
        line->addWidget(chip);
    }
    m_scroll->column()->addLayout(line);
}

void DevelopmentView::addDemand()
{
    const auto lines = m_development.demand();
    auto* card = new Card(tr("What people ask for"));
    card->setObjectName(QStringLiteral("demand"));
    card->body()->addWidget(new TextLabel(
        tr("Requests, courses saved for later and searches in vain of the last year, of at least %n people "
           "each; never who.",
           nullptr, m_development.minGroup()),
        Type::Small, Role::TextMuted));
    if (lines.isEmpty())
        card->body()->addWidget(new TextLabel(tr("Nothing that enough people ask for."), Type::Body, Role::TextMuted));
    for (const services::DemandLine& line : lines)
        addDemandRow(card, line);
    m_scroll->column()->addWidget(card);
    if (lines.isEmpty())
        return;
    auto* save = new Button(tr("Save as CSV…"));
    save->setObjectName(QStringLiteral("demand-csv"));
    save->setIconName(QLatin1StringView("file-down"));
    connect(save, &QPushButton::clicked, this, &DevelopmentView::exportDemand);
    m_scroll->column()->addWidget(save, 0, Qt::AlignLeading);
}

void DevelopmentView::addDemandRow(Card* card, const services::DemandLine& line)
{
    QStringList about{demandWords(line.all)};
    for (const domain::Demand& department : line.departments)
        about << withFigure(tr("%1: %2", "department, people"), models::apart(department.department),
                            department.people);
    // One month alone is no trend.
    const PlotWords trend = trendPlotWords(line.all);
    if (line.all.months.size() == 1)
        about << tr("%1: %2", "department, people").arg(models::apart(trend.title), trend.summary);
    if (!line.answeredTitle.isEmpty())
        about << tr("answered with “%1”").arg(models::apart(line.answeredTitle));
    auto* row = new ListRow(line.all.title, models::inLine(about));
    row->setObjectName(rowName(line.all.id));
    row->setWrapping(true);
    row->addTag(whatWords(line.all), Tone::Neutral);
    // -1: some, and too few to say how many. Who saved the course itself knows it.
    const bool toTell = line.all.wishes != 0 || (line.all.saved != 0 && line.courseId.isEmpty());
    if (line.all.requests != 0 || toTell) {
        Button* answer = row->setAction(tr("Answer…"));
        answer->setObjectName(QStringLiteral("demand-answer"));
        answer->setAccessibleDescription(line.all.title);
        connect(answer, &QPushButton::clicked, this, [this, id = line.all.id] {
            m_answering = m_answering == id ? QString() : id;
            m_writing = false;
            if (!m_answering.isEmpty())
                focusOn(QStringLiteral("answer"));
            refreshSoon();
        });
    }
    const QUrl where = line.courseId.isEmpty()
                           ? place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), line.all.title}})
                           : place(QStringLiteral("course"), line.courseId);
    connect(row, &QPushButton::clicked, this, [this, where] { Q_EMIT go(where); });
    card->addRow(row);
    addTrend(card, line.all);
    if (m_answering == line.all.id)
        addAnswer(card, line);
}

void DevelopmentView::addTrend(Card* card, const domain::Demand& demand)
{
    if (demand.months.size() < 2)
        return;
    const PlotWords words = trendPlotWords(demand);
    QList<int> people;
    for (const domain::DemandMonth& month : trendOf(demand))
        people.append(month.people);
    card->body()->addWidget(new TextLabel(words.title, Type::Small, Role::TextMuted));
    auto* plot = new BarPlot(people, -1, words, BarPlot::Height::Small);
    plot->setObjectName(QStringLiteral("demand-trend"));
    card->body()->addWidget(plot);
}

// One course for everybody who asked.
void DevelopmentView::addAnswer(Card* card, const services::DemandLine& line)
{
    auto* course = new NamePicker(tr("Name of a course"), tr("Courses that match"), [this](const QString& words) {
        QList<NamePicker::Hit> hits;
        for (const auto& one : m_development.choices(QStringLiteral("course"), words, kCoursesOffered))
            hits.append({one.id, one.title, one.about});
        return hits;
    });
    course->setObjectName(QStringLiteral("answer-course"));
    const bool registers = line.all.requests != 0;
    auto* field = new FormField(tr("One course for all who asked"), course, FormField::Need::Required,
                                registers ? tr("Their requests are fulfilled and they are registered. For a course "
                                               "that needs approval, those who still wait for their supervisor stay "
                                               "as they are.")
                                          : tr("Nobody has a request, so nobody is registered. Each is told of the "
                                               "course on their dashboard; you do not see whom."));
    auto* send = new Button(registers ? tr("Register them") : tr("Tell them"), Button::Kind::Primary);
    send->setObjectName(QStringLiteral("answer-send"));
    auto* form = new QWidget;
    auto* draft = new models::FormDraft(
        m_development.drafts(), QStringLiteral("answer:") + line.all.id, [course] { return course->chosenId(); }, form);
    m_draft = draft;
    if (const QString before = draft->takeUp(); !before.isEmpty())
        course->setChosen(before, m_development.titleOf(QStringLiteral("course"), before));
    send->setEnabled(draft->isTouched());
    connect(course, &NamePicker::chosen, this, [this, send, draft](const QString& id) {
        m_writing = true;
        draft->touch();
        send->setEnabled(!id.isEmpty());
    });
    connect(send, &QPushButton::clicked, this, [this, course, registers, draft, id = line.all.id] {
        draft->forget();
        m_development.answer(id, course->chosenId());
        Q_EMIT say((registers ? tr("“%1” for all who asked: they are registered with the next sync.")
                              : tr("“%1” for all who looked for it: they are told with the next sync."))
                       .arg(models::apart(course->chosenName())));
        m_answering.clear();
        m_writing = false;
        focusOn(rowName(id));
        refreshSoon();
    });
    form->setObjectName(QStringLiteral("answer"));
    form->setFocusProxy(course);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(QMargins());
    column->addWidget(field);
    column->addLayout(sendOrCancel(send));
    card->body()->addWidget(form);
}

// Esc does what Cancel does.
QLayout* DevelopmentView::sendOrCancel(Button* send)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(send->objectName() + QStringLiteral("-cancel"));
    connect(cancel, &QPushButton::clicked, this, &DevelopmentView::closeTopmost);
    line->addWidget(send);
    line->addWidget(cancel);
    return line;
}

void DevelopmentView::closeForms()
{
    m_answering.clear();
    m_badge.clear();
    m_revoking.clear();
    m_preset.clear();
    m_awarding = false;
    m_writing = false;
}

bool DevelopmentView::closeTopmost()
{
    const bool open =
        m_awarding || !m_answering.isEmpty() || !m_badge.isEmpty() || !m_revoking.isEmpty() || !m_preset.isEmpty();
    if (!open)
        return false;
    if (!m_badge.isEmpty())
        focusOn(QStringLiteral("badge-") + m_badge); // also that of a new one
    else if (m_awarding)
        focusOn(QStringLiteral("award-open"));
    tellKept();
    closeForms();
    refreshNow();
    return true;
}

// What is left unfinished is there again the next time.
void DevelopmentView::tellKept()
{
    if (!m_draft || !m_draft->isTouched())
        return;
    m_draft->keep();
    Q_EMIT sayWithUndo(tr("Nothing was saved. What you typed is kept for the next time."), tr("Throw it away"),
                       [drafts = m_development.drafts(), name = m_draft->name()]() mutable { drafts.keep(name, {}); });
}

QList<Page::Key> DevelopmentView::keys() const
{
    return {{tr("Esc"), tr("Close the form")}};
}

void DevelopmentView::exportDemand()
{
    saveFile(this, tr("Save what people ask for"), tr("demand") + QStringLiteral(".csv"),
             demandCsv(m_development.demand()), [this](const base::Result<QString>& path) {
                 Q_EMIT say(path ? tr("Saved: %1").arg(models::apart(*path)) : tr("The file could not be written."));
             });
}

void DevelopmentView::showRefusal(const QString& /*commandId*/, const base::Error& error)
{
    m_refusal = models::wordsFor(error).text();
    refreshSoon();
}

QVariantMap DevelopmentView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()},
            {QStringLiteral("tab"), m_tab},
            {QStringLiteral("badge"), m_badge},
            {QStringLiteral("awarding"), m_awarding}};
}

void DevelopmentView::restoreState(const QVariantMap& state)
{
    if (const QString tab = state.value(QStringLiteral("tab")).toString(); !tab.isEmpty())
        m_tab = tab;
    m_badge = state.value(QStringLiteral("badge")).toString();
    m_awarding = state.value(QStringLiteral("awarding")).toBool();
    refreshSoon();
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

} // namespace development
