// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticesview.h"

#include "app/services/noticeservice.h"
#include "ui/models/noticewords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/place.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QKeySequence>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace notices {

using namespace widgets;

namespace {

constexpr int kNoticesWidth = 820;
constexpr int kMostReminder = 24 * 60;
constexpr int kTitleLines = 3; // who it was, with what tells them from another one of that name
const auto kSettings = QStringLiteral("settings");
const auto kTimeForm = QStringLiteral("HH:mm");

} // namespace

NoticesView::NoticesView(services::NoticeService& notices, QWidget* parent)
    : Page(parent),
      m_notices(notices),
      m_scroll(new ScrollColumn(kNoticesWidth, this)),
      m_read(new Button(tr("Mark all as read"))),
      m_more(new Button(settingsTitle(), Button::Kind::Quiet)),
      m_form(new QVBoxLayout),
      m_history(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    buildHead();
    for (QVBoxLayout* part : {m_form, m_history}) {
        part->setSpacing(m_scroll->column()->spacing());
        m_scroll->column()->addLayout(part);
    }
    connect(&m_notices, &services::NoticeService::changed, this, &Page::refreshSoon);
    addKey(Qt::Key_M, [this] { m_notices.markAllRead(); });
    keepTime();
}

// What a person has just set stands where it stood: only what is otherwise than it is shown is made anew.
void NoticesView::refresh()
{
    const int y = m_scroll->position();
    showHead();
    showSettings();
    showHistory();
    m_scroll->scrollTo(y);
}

QString NoticesView::settingsTitle()
{
    return tr("How I want to be told");
}

QUrl NoticesView::settingsPlace()
{
    return place(QStringLiteral("notices"), {}, {{kSettings, QStringLiteral("1")}});
}

void NoticesView::open(const QUrl& place)
{
    if (!placeValue(place, kSettings).isEmpty()) {
        m_settings = true;
        focusOn(QStringLiteral("notices-settings"));
    }
    refreshNow();
}

void NoticesView::buildHead()
{
    auto* title = new TextLabel(tr("Notifications"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* line = new FlowLayout(nullptr, grid(2));
    m_read->setObjectName(QStringLiteral("notices-read"));
    connect(m_read, &QPushButton::clicked, this, [this] { m_notices.markAllRead(); });
    line->addWidget(m_read);
    m_more->setObjectName(QStringLiteral("notices-settings"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_settings = !m_settings;
        refreshNow();
    });
    line->addWidget(m_more);
    m_scroll->column()->addLayout(line);
}

void NoticesView::showHead()
{
    m_read->setEnabled(m_notices.unread() > 0);
    m_more->setText(m_settings ? tr("Hide the settings") : settingsTitle());
}

void NoticesView::showSettings()
{
    if (m_settings != (m_form->count() > 0)) {
        m_fills.clear();
        m_muted = nullptr;
        clearLayout(m_form);
        if (m_settings)
            addSettings();
        putInOrder();
    }
    const domain::NoticeSettings settings = m_notices.settings();
    for (const Fill& fill : std::as_const(m_fills))
        fill(settings);
    if (m_muted)
        showMuted();
}

// To Tab and assistive programs as on the screen: the settings are made when the history is there already.
void NoticesView::putInOrder()
{
    readBefore(m_history->count() > 0 ? m_history->itemAt(0)->widget() : nullptr, m_form);
    (void)chainTab(chainTab(m_more, m_form), m_history);
}

void NoticesView::showHistory()
{
    const auto history = m_notices.history();
    QStringList told{QString()}; // that there is nothing is told as well
    for (const domain::Notice& notice : history) {
        const models::NoticeWords words = models::noticeWords(notice);
        told << notice.id + QLatin1Char(notice.unread ? '*' : ' ') + words.title
             << models::momentWords(notice.at, m_notices.now()) + words.text;
    }
    if (told == m_told)
        return;
    m_told = told;
    clearLayout(m_history);
    addHistory(history);
}

void NoticesView::addHistory(const QList<domain::Notice>& history)
{
    if (history.isEmpty()) {
        m_history->addWidget(new EmptyState(QLatin1StringView("bell"),
                                            tr("Mentions, replies, messages, answers and reminders come here.")));
        return;
    }
    QDate day;
    Card* card = nullptr;
    for (const domain::Notice& notice : history) {
        const QDate of = notice.at.toTimeZone(m_notices.now().timeZone()).date();
        if (of != day) {
            day = of;
            card = new Card(of == m_notices.now().date() ? tr("Today") : models::dayWords(of));
            m_history->addWidget(card);
        }
        const models::NoticeWords words = models::noticeWords(notice);
        QStringList below{models::momentWords(notice.at, m_notices.now()), words.text};
        below.removeAll(QString());
        auto* row = new ListRow(words.title, models::inLine(below));
        row->setObjectName(QStringLiteral("notice-") + notice.id);
        row->setTitleLines(kTitleLines);
        row->setIconName(words.icon, notice.unread ? Role::Accent : Role::TextMuted);
        if (notice.unread)
            row->addTag(tr("New"), Tone::Accent);
        const domain::NoticePlace to = domain::noticePlace(notice);
        connect(row, &QPushButton::clicked, this, [this, notice, where = place(to.view, to.id, {{to.name, to.value}})] {
            m_notices.markRead(notice);
            Q_EMIT go(where);
        });
        card->addRow(row);
    }
}

CheckBox* NoticesView::addBox(Card* card, const QString& words, const QString& name,
                              std::function<bool(const domain::NoticeSettings&)> isSet,
                              std::function<QJsonObject(const domain::NoticeSettings&, bool on)> change)
{
    auto* box = new CheckBox(words);
    box->setObjectName(name);
    card->body()->addWidget(box);
    m_fills.append([box, isSet = std::move(isSet)](const domain::NoticeSettings& settings) {
        const QSignalBlocker unsaid(box);
        box->setChecked(isSet(settings));
    });
    connect(box, &QCheckBox::toggled, this,
            [this, change = std::move(change)](bool on) { m_notices.set(change(m_notices.settings(), on)); });
    return box;
}

void NoticesView::addSettings()
{
    using Settings = domain::NoticeSettings;
    auto* card = new Card(settingsTitle());
    m_form->addWidget(card);
    addBox(
        card, tr("By notifications of the desktop"), QStringLiteral("notices-desktop"),
        [](const Settings& settings) { return settings.desktop; },
        [](const Settings&, bool on) {
            return QJsonObject{{QStringLiteral("desktop"), on}};
        });
    addBox(
        card, tr("Tell others that I read their messages"), QStringLiteral("notices-tell-reads"),
        [](const Settings& settings) { return settings.tellReads; },
        [](const Settings&, bool on) {
            return QJsonObject{{QStringLiteral("tell_reads"), on}};
        });
    card->body()->addWidget(new TextLabel(tr("Who does not tell does not see what others have read either."),
                                          Type::Small, Role::TextMuted));
    addQuiet(card);
    addReminder(card);
    addMail(card);
    addKinds(card);
    m_muted = new QVBoxLayout;
    m_muted->setSpacing(card->body()->spacing());
    m_mutedShown.clear();
    card->body()->addLayout(m_muted);
}

void NoticesView::addReminder(Card* card)
{
    auto* remind = new QSpinBox;
    remind->setObjectName(QStringLiteral("notices-remind"));
    remind->setRange(0, kMostReminder);
    remind->setSingleStep(5);
    remind->setSuffix(tr(" min"));
    m_fills.append([remind](const domain::NoticeSettings& settings) {
        if (!remind->hasFocus()) // what is typed there is not said yet
            remind->setValue(settings.remindMinutes);
    });
    connect(remind, &QSpinBox::editingFinished, this, [this, remind] {
        m_notices.set({{QStringLiteral("remind_minutes"), remind->value()}});
    });
    card->body()->addWidget(new FormField(tr("Remind me of sessions and events"), remind, FormField::Need::Setting,
                                          tr("So long before they begin; 0 for never.")));
}

// The server sends it.
void NoticesView::addMail(Card* card)
{
    auto* digest = new QComboBox;
    digest->setObjectName(QStringLiteral("notices-digest"));
    digest->addItem(tr("None"), QString());
    digest->addItem(tr("Every morning"), QStringLiteral("daily"));
    digest->addItem(tr("On Monday mornings"), QStringLiteral("weekly"));
    m_fills.append([digest](const domain::NoticeSettings& settings) {
        digest->setCurrentIndex(std::max(0, digest->findData(settings.digest)));
    });
    connect(digest, &QComboBox::activated, this, [this, digest] {
        m_notices.set({{QStringLiteral("digest"), digest->currentData().toString()}});
    });
    card->body()->addWidget(new FormField(tr("By mail, what I have not read"), digest, FormField::Need::Setting));
    auto* events = addBox(card, tr("By mail, for my calendar, the events of communities to which I come"),
                          QStringLiteral("notices-event-mail"), domain::mailsEvents,
                          [](const domain::NoticeSettings& settings, bool on) {
                              return domain::mutingOfKind(settings, domain::eventMail(), !on);
                          });
    const QString without = tr("Without it there is no mail about events, in digests neither. What stands in your "
                               "calendar by then stays there as it is.");
    events->setAccessibleDescription(without);
    card->body()->addWidget(new TextLabel(without, Type::Small, Role::TextMuted));
}

void NoticesView::addKinds(Card* card)
{
    for (const QString& kind : domain::noticeKinds())
        addBox(
            card, models::noticeKindWords(kind), QStringLiteral("notices-kind-") + kind,
            [kind](const domain::NoticeSettings& settings) { return !settings.mutedKinds.contains(kind); },
            [kind](const domain::NoticeSettings& settings, bool on) {
                return domain::mutingOfKind(settings, kind, !on);
            });
}

void NoticesView::showMuted()
{
    const auto places = m_notices.mutedPlaces();
    QStringList shown;
    for (const auto& [id, name] : places)
        shown << id + name;
    if (shown == m_mutedShown)
        return;
    m_mutedShown = shown;
    clearLayout(m_muted);
    if (places.isEmpty())
        return;
    m_muted->addWidget(new TextLabel(tr("Muted; press to hear of it again"), Type::Small, Role::TextMuted));
    auto* flow = new FlowLayout(nullptr, grid(2));
    for (const auto& [id, name] : places) {
        auto* chip = new Chip(name, Chip::Kind::Removable);
        chip->setObjectName(QStringLiteral("notices-muted-") + id);
        chip->setToolTip(models::muteWords(true));
        connect(chip, &QPushButton::clicked, this, [this, id = id] {
            m_notices.mute(id, false);
            refreshSoon();
        });
        flow->addWidget(chip);
    }
    m_muted->addLayout(flow);
}

void NoticesView::addQuiet(Card* card)
{
    auto* quiet = new CheckBox(tr("Quiet hours"));
    quiet->setObjectName(QStringLiteral("notices-quiet"));
    card->body()->addWidget(quiet);
    auto* from = new DateField(DateField::Parts::Time);
    auto* to = new DateField(DateField::Parts::Time);
    from->setObjectName(QStringLiteral("notices-quiet-from"));
    to->setObjectName(QStringLiteral("notices-quiet-to"));
    auto* line = new FlowLayout(nullptr, grid(2));
    for (const auto& [name, time] : {std::pair{tr("Quiet from"), from}, std::pair{tr("Quiet until"), to}}) {
        auto* field = new FormField(name, time, FormField::Need::Setting);
        field->setCheck([time = time] { return time->wrongOrEmpty(); });
        line->addWidget(field);
    }
    card->body()->addLayout(line);
    auto* weekend = new CheckBox(tr("Quiet on Saturdays and Sundays"));
    card->body()->addWidget(weekend);
    const auto save = [this, quiet, from, to, weekend] {
        const bool on = quiet->isChecked();
        if (on && !(from->time().isValid() && to->time().isValid()))
            return; // it is said at the field
        m_notices.set(
            {{QStringLiteral("quiet_from"), on ? from->time().toString(kTimeForm) : QString()},
             {QStringLiteral("quiet_to"), on ? to->time().toString(kTimeForm) : QString()},
             {QStringLiteral("quiet_days"),
              weekend->isChecked() ? QJsonArray{QStringLiteral("sat"), QStringLiteral("sun")} : QJsonArray()}});
    };
    m_fills.append([quiet, from, to, weekend](const domain::NoticeSettings& settings) {
        const QSignalBlocker unsaid(quiet), neither(weekend);
        quiet->setChecked(!settings.quietFrom.isEmpty());
        weekend->setChecked(settings.quietDays.contains(QLatin1StringView("sat")));
        const auto show = [&](DateField* field, const QString& set, const char* usual) {
            field->setEnabled(quiet->isChecked());
            const bool wrong = !field->text().isEmpty() && !field->time().isValid(); // it says so
            if (!field->hasFocus() && !wrong) // what is typed there is not said yet
                field->setTime(QTime::fromString(set.isEmpty() ? QString::fromLatin1(usual) : set, kTimeForm));
        };
        show(from, settings.quietFrom, "19:00");
        show(to, settings.quietTo, "08:00");
    });
    for (DateField* time : {from, to})
        connect(quiet, &QCheckBox::toggled, time, &QWidget::setEnabled);
    connect(quiet, &QCheckBox::toggled, this, save);
    connect(weekend, &QCheckBox::toggled, this, save);
    connect(from, &QLineEdit::editingFinished, this, save);
    connect(to, &QLineEdit::editingFinished, this, save);
}

QVariantMap NoticesView::saveState() const
{
    return {{QStringLiteral("y"), m_scroll->verticalScrollBar()->value()}, {QStringLiteral("settings"), m_settings}};
}

void NoticesView::restoreState(const QVariantMap& state)
{
    m_settings = state.value(QStringLiteral("settings")).toBool();
    refreshNow();
    m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

void NoticesView::focusFirst()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

QList<Page::Key> NoticesView::keys() const
{
    return {{tr("M"), tr("Mark all as read")}, {tr("Tab"), tr("From one to the next")}};
}

} // namespace notices
