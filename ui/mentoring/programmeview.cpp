// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/programmeview.h"

#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QButtonGroup>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kProgrammeWidth = 900;
constexpr int kPairsShown = 200;

// Pairs that the server did not ask: why, by wish.
QJsonObject leftOutOf(const services::ProgrammeView& view)
{
    return view.programme.report.value(QLatin1StringView("left_out")).toObject();
}

TextLabel* small(const QString& text)
{
    return new TextLabel(text, Type::Small, Role::TextMuted);
}

} // namespace

ProgrammeView::ProgrammeView(services::MentoringService& service, QWidget* parent)
    : Page(parent), m_service(service), m_scroll(new ScrollColumn(kProgrammeWidth, this)), m_body(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    m_body->setSpacing(grid(4));
    m_scroll->column()->addLayout(m_body);
    connect(&m_service, &services::MentoringService::changed, this, &Page::refreshSoon);
    connect(&m_service, &services::MentoringService::refused, this,
            [this] { Q_EMIT say(tr("This is not possible any more; the page shows how it stands.")); });
}

void ProgrammeView::open(const QUrl& place)
{
    if (placeId(place) != m_id)
        m_drafts.clear();
    m_id = placeId(place);
    m_sure = false;
    refreshNow();
}

bool ProgrammeView::closeTopmost()
{
    if (!m_sure)
        return false;
    m_sure = false;
    focusOn(QStringLiteral("programme-publish"));
    refreshNow();
    return true;
}

QList<Page::Key> ProgrammeView::keys() const
{
    return {{tr("Tab, Enter"), tr("From pair to pair: lock, keep apart")}, {tr("Esc"), tr("Do not ask them yet")}};
}

// It is matched in another thread: what has come is shown by another refresh, which keeps the focus.
void ProgrammeView::refresh()
{
    if (const auto matched = std::exchange(m_matched, std::nullopt)) {
        const int y = m_scroll->verticalScrollBar()->value();
        clearLayout(m_body);
        setWindowTitle(*matched ? (*matched)->programme.title : QString());
        if (*matched)
            show(**matched);
        else
            m_body->addWidget(
                new EmptyState(QLatin1StringView("users"), tr("There is no such programme on this machine.")));
        m_scroll->scrollTo(y);
        return;
    }
    m_service.programme(m_id, this, [this, id = m_id](const std::optional<services::ProgrammeView>& view) {
        if (id != m_id)
            return;
        if (!isVisible())
            return refreshSoon(); // when it is looked at
        m_matched.emplace(view);
        refreshNow();
    });
}

void ProgrammeView::show(const services::ProgrammeView& view)
{
    addHead(view);
    addFairness(view);
    if (view.programme.state == QLatin1StringView("published")) {
        addPublished(view);
        return;
    }
    addPairs(view);
    addUnmatched(view);
}

void ProgrammeView::addHead(const services::ProgrammeView& view)
{
    auto* card = new Card(view.programme.title);
    card->setOverline(tr("Programme"));
    card->setObjectName(QStringLiteral("programme-head"));
    const bool published = view.programme.state == QLatin1StringView("published");
    card->addToHead(new Tag(published ? tr("published") : tr("draft"), published ? Tone::Success : Tone::Neutral));
    if (view.waiting)
        card->addToHead(waitingSign(m_service.needsMe(view.programme.id), view.programme.id,
                                    [this](const QUrl& where) { Q_EMIT go(where); }));
    m_body->addWidget(card);
    if (published) {
        const int pairs = int(view.programme.pairs.size() - leftOutOf(view).size());
        card->body()->addWidget(new TextLabel(
            view.waiting ? tr("Nobody was asked yet: both of %n pair(s) are once this has been sent.", nullptr, pairs)
                         : tr("Both of %n pair(s) were asked. What they answer is between the two.", nullptr, pairs)));
        return;
    }
    addName(view, card);
    auto* modes = new FlowLayout(nullptr, grid(2));
    const std::pair<const char*, QString> choices[] = {{"optimal", tr("The best for all together")},
                                                       {"stable", tr("By the wishes of the mentees")}};
    auto* oneOf = new QButtonGroup(modes);
    for (const auto& [mode, name] : choices) {
        auto* chip = new Chip(name);
        chip->setWraps(true);
        chip->setCheckable(true);
        chip->setObjectName(QLatin1StringView("mode-") + QLatin1StringView(mode));
        chip->setChecked(view.programme.mode == QLatin1StringView(mode));
        connect(chip, &QPushButton::clicked, this, [this, word = QString::fromLatin1(mode)] {
            m_service.saveProgramme(m_id, {{QStringLiteral("mode"), word}});
        });
        oneOf->addButton(chip);
        modes->addWidget(chip);
    }
    card->body()->addLayout(modes);
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* publish =
        new Button(m_sure ? tr("Yes, ask %n pair(s) now", nullptr, int(view.result.pairs.size())) : tr("Publish…"),
                   Button::Kind::Primary);
    publish->setObjectName(QStringLiteral("programme-publish"));
    publish->setEnabled(!view.result.pairs.isEmpty());
    connect(publish, &QPushButton::clicked, this, [this, view] {
        if (m_sure)
            m_service.publishProgramme(view);
        m_sure = !m_sure;
        if (m_sure)
            focusOn(QStringLiteral("programme-not-yet")); // the key that asked is not the answer
        refreshNow();
    });
    line->addWidget(publish);
    if (m_sure) {
        auto* cancel = new Button(tr("Not yet"), Button::Kind::Quiet);
        cancel->setObjectName(QStringLiteral("programme-not-yet"));
        connect(cancel, &QPushButton::clicked, this, &ProgrammeView::closeTopmost);
        line->addWidget(cancel);
    }
    card->body()->addLayout(line);
}

// Several of them are told apart by it.
void ProgrammeView::addName(const services::ProgrammeView& view, Card* card)
{
    auto* name = new QLineEdit;
    const QString key = QStringLiteral("programme-name");
    m_drafts.keep(name, key, view.programme.title);
    connect(name, &QLineEdit::editingFinished, this, [this, name, key, before = view.programme.title] {
        const QString title = name->text().simplified();
        if (!name->isVisible()) // the page is made anew; what was typed stays
            return;
        m_drafts.drop(key);
        if (title.isEmpty() || title == before)
            name->setText(before);
        else
            m_service.saveProgramme(m_id, {{QStringLiteral("title"), title}});
    });
    card->body()->addWidget(new FormField(tr("Name of the programme"), name, FormField::Need::Required));
}

QStringList ProgrammeView::fairnessLines(const QJsonObject& report)
{
    const auto figure = [&](const char* name) { return report.value(QLatin1StringView(name)).toInt(); };
    const auto per = [&](const char* name) { return MentoringWords::score(figure(name)); };
    // After them: who is not asked takes none.
    const auto leftOut = report.value(QLatin1StringView("left_out")).toObject().size();
    const int free = figure("seats") - figure("matched") + int(leftOut);
    QStringList lines{tr("%1 of %n wish(es) get a mentor", nullptr, figure("wishes")).arg(figure("matched")) +
                          QStringLiteral(" · ") + tr("%n seat(s) stay free", nullptr, qMax(0, free)),
                      tr("Fit: lowest %1, median %2, highest %3").arg(per("lowest"), per("median"), per("highest"))};
    const double rank = report.value(QLatin1StringView("mean_rank")).toDouble();
    if (rank > 0)
        lines << tr("On average they get number %1 of those who fit them.").arg(QLocale().toString(rank, 'f', 1));
    const int first = report.value(QLatin1StringView("ranks")).toObject().value(QLatin1StringView("1")).toInt();
    if (first > 0)
        lines << tr("%n get(s) the mentor who fits best.", nullptr, first);
    const int envious = figure("envious");
    lines << (envious == 0
                  ? tr("No mentee and mentor would both prefer each other to what they get.")
                  : tr("%n mentee(s) and a mentor would both prefer each other to what they get.", nullptr, envious));
    return lines;
}

void ProgrammeView::addFairness(const services::ProgrammeView& view)
{
    auto* card = new Card(tr("How fair it is"));
    card->setObjectName(QStringLiteral("fairness"));
    QStringList lines = fairnessLines(view.report);
    if (view.programme.state != QLatin1StringView("published"))
        lines << tr("Matched in %n millisecond(s).", nullptr, qMax(1, view.milliseconds));
    for (const QString& line : std::as_const(lines))
        card->body()->addWidget(new TextLabel(line));
    for (const mentoring::LockFault& fault : view.result.faults) {
        auto* banner = new Banner(QLatin1StringView("triangle-alert"), Tone::Warning);
        banner->setText(tr("The pair of %1 and %2 that was fixed is not possible as it stands.")
                            .arg(models::apart(view.menteeOf.value(fault.lock.wishId, fault.lock.wishId)),
                                 models::apart(view.mentorOf.value(fault.lock.offerId, fault.lock.offerId))));
        card->body()->addWidget(banner);
    }
    m_body->addWidget(card);
}

void ProgrammeView::addPairs(const services::ProgrammeView& view)
{
    auto* card = new Card(tr("%n pair(s)", nullptr, int(view.result.pairs.size())));
    card->setObjectName(QStringLiteral("pairs"));
    for (const mentoring::Pair& pair : view.result.pairs.mid(0, kPairsShown))
        addPair(pair, view, card);
    if (view.result.pairs.size() > kPairsShown)
        card->body()->addWidget(small(tr("and %n more", nullptr, int(view.result.pairs.size() - kPairsShown))));
    const auto apart = [](const domain::ProgrammePair& pair) { return pair.fixed == QLatin1StringView("apart"); };
    for (const domain::ProgrammePair& pair : view.programme.fixed) {
        if (!apart(pair))
            continue;
        auto* chip = new Chip(tr("%1 and %2 are kept apart")
                                  .arg(models::apart(view.menteeOf.value(pair.wishId, pair.wishId)),
                                       models::apart(view.mentorOf.value(pair.offerId, pair.offerId))),
                              Chip::Kind::Removable);
        connect(chip, &QPushButton::clicked, this, [this, view, pair] { fix(view, pair.wishId, pair.offerId, ""); });
        card->body()->addWidget(chip, 0, Qt::AlignLeading);
    }
    for (const auto& [pair, title] : view.asked)
        card->body()->addWidget(
            small(tr("%1 and %2 were asked before: %3")
                      .arg(models::apart(view.menteeOf.value(pair.wishId, pair.wishId)),
                           models::apart(view.mentorOf.value(pair.offerId, pair.offerId)), models::apart(title))));
    m_body->addWidget(card);
}

void ProgrammeView::addPair(const mentoring::Pair& pair, const services::ProgrammeView& view, Card* card)
{
    auto* head = new QWidget;
    auto* flow = new FlowLayout(head, grid(2));
    flow->setContentsMargins(QMargins());
    const QString names = tr("%1 learns from %2")
                              .arg(models::apart(view.menteeOf.value(pair.wishId, pair.wishId)),
                                   models::apart(view.mentorOf.value(pair.offerId, pair.offerId)));
    flow->addWidget(new TextLabel(names, Type::Lead));
    flow->addWidget(new Tag(MentoringWords::score(pair.judgement.score), Tone::Accent));
    if (pair.locked)
        flow->addWidget(new Tag(tr("locked"), Tone::Neutral, QLatin1StringView("lock")));
    card->body()->addWidget(head);
    constexpr auto kReader = MentoringWords::Reader::Others;
    auto whys = MentoringWords::whys(
        pair.judgement.reasons, [this](const QString& id) { return m_service.skillName(id); }, kReader);
    for (const mentoring::WhyNot obstacle : pair.judgement.obstacles)
        whys.speakAgainst << MentoringWords::whyNot(obstacle, kReader);
    if (!whys.speakFor.isEmpty())
        card->body()->addWidget(small(models::inLine(whys.speakFor)));
    if (!whys.speakAgainst.isEmpty())
        card->body()->addWidget(small(tr("Less good: %1").arg(models::inLine(whys.speakAgainst))));
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* lock = new Button(pair.locked ? tr("Unlock") : tr("Lock"), Button::Kind::Quiet);
    lock->setObjectName(QStringLiteral("lock-") + pair.wishId);
    connect(lock, &QPushButton::clicked, this,
            [this, view, pair] { fix(view, pair.wishId, pair.offerId, pair.locked ? "" : "together"); });
    auto* apart = new Button(tr("Keep apart"), Button::Kind::Quiet);
    apart->setObjectName(QStringLiteral("apart-") + pair.wishId);
    connect(apart, &QPushButton::clicked, this, [this, view, pair] { fix(view, pair.wishId, pair.offerId, "apart"); });
    for (Button* button : {lock, apart}) {
        button->setCompact(true);
        button->setAccessibleDescription(names);
        line->addWidget(button);
    }
    card->body()->addLayout(line);
}

// 'how': together, apart, or neither any more. Saving it runs the matching anew.
void ProgrammeView::fix(const services::ProgrammeView& view, const QString& wish, const QString& offer, const char* how)
{
    QJsonArray fixed;
    const QString word = QString::fromLatin1(how);
    for (const domain::ProgrammePair& pair : view.programme.fixed) {
        const bool same = pair.wishId == wish && pair.offerId == offer;
        const bool another =
            word == QLatin1StringView("together") && pair.wishId == wish && pair.fixed == QLatin1StringView("together");
        if (!same && !another)
            fixed.append(domain::toJson(pair));
    }
    if (!word.isEmpty())
        fixed.append(domain::toJson(domain::ProgrammePair{wish, offer, word, 0}));
    m_service.saveProgramme(
        m_id,
        {{QStringLiteral("fixed"), fixed},
         {domain::wereMember(), QJsonObject{{QStringLiteral("fixed"), domain::wire::encode(view.programme.fixed)}}}});
}

void ProgrammeView::addUnmatched(const services::ProgrammeView& view)
{
    if (view.result.unmatched.isEmpty())
        return;
    auto* card = new Card(tr("Without a mentor"));
    card->setObjectName(QStringLiteral("unmatched"));
    for (const mentoring::Unmatched& one : view.result.unmatched) {
        card->body()->addWidget(new TextLabel(view.menteeOf.value(one.wishId, one.wishId), Type::Lead));
        const QString why = one.why.fitting > 0
                                ? tr("%n mentor(s) would fit; others have their seats.", nullptr, one.why.fitting)
                                : models::inLine(MentoringWords::whyNobody(one.why, MentoringWords::Reader::Others));
        card->body()->addWidget(small(why));
    }
    m_body->addWidget(card);
}

void ProgrammeView::addPublished(const services::ProgrammeView& view)
{
    const QJsonObject leftOut = leftOutOf(view);
    auto* card = new Card(tr("As it was published"));
    for (const domain::ProgrammePair& pair : view.programme.pairs) {
        card->body()->addWidget(new TextLabel(tr("%1 learns from %2")
                                                  .arg(models::apart(view.menteeOf.value(pair.wishId, pair.wishId)),
                                                       models::apart(view.mentorOf.value(pair.offerId, pair.offerId))) +
                                              QStringLiteral(" · ") + MentoringWords::score(pair.score)));
        if (!leftOut.contains(pair.wishId))
            continue;
        const bool open = leftOut.value(pair.wishId).toString() == QLatin1StringView("open");
        card->body()->addWidget(small(open ? tr("Not asked: the two have a mentorship or an open question already.")
                                           : tr("Not asked: it was not possible any more.")));
    }
    m_body->addWidget(card);
    const QJsonArray unmatched = view.programme.report.value(QLatin1StringView("unmatched")).toArray();
    if (unmatched.isEmpty())
        return;
    auto* without = new Card(tr("Without a mentor"));
    without->setObjectName(QStringLiteral("unmatched"));
    for (const QJsonValue& wish : unmatched)
        without->body()->addWidget(new TextLabel(view.menteeOf.value(wish.toString(), wish.toString())));
    m_body->addWidget(without);
}

} // namespace uimentoring
