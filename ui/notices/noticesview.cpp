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
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QKeySequence>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace notices {

using namespace widgets;

namespace {

constexpr int kNoticesWidth = 820;
constexpr int kMostReminder = 24 * 60;
const auto kSettings = QStringLiteral("settings");
const auto kTimeForm = QStringLiteral("HH:mm");

} // namespace

NoticesView::NoticesView(services::NoticeService& notices, QWidget* parent)
    : Page(parent), m_notices(notices), m_scroll(new ScrollColumn(kNoticesWidth, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    connect(&m_notices, &services::NoticeService::changed, this, &Page::refreshSoon);
    addKey(Qt::Key_M, [this] { m_notices.markAllRead(); });
    keepTime();
}

void NoticesView::refresh()
{
    const int y = m_scroll->verticalScrollBar()->value();
    m_scroll->clear();
    addHead();
    if (m_settings)
        addSettings();
    addHistory();
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

void NoticesView::addHead()
{
    auto* title = new TextLabel(tr("Notifications"), Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_scroll->column()->addWidget(title);
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* read = new Button(tr("Mark all as read"));
    read->setObjectName(QStringLiteral("notices-read"));
    read->setEnabled(m_notices.unread() > 0);
    connect(read, &QPushButton::clicked, this, [this] { m_notices.markAllRead(); });
    line->addWidget(read);
    auto* settings = new Button(m_settings ? tr("Hide the settings") : settingsTitle(), Button::Kind::Quiet);
    settings->setObjectName(QStringLiteral("notices-settings"));
    connect(settings, &QPushButton::clicked, this, [this] {
        m_settings = !m_settings;
        refreshNow();
    });
    line->addWidget(settings);
    m_scroll->column()->addLayout(line);
}

void NoticesView::addHistory()
{
    const auto history = m_notices.history();
    if (history.isEmpty()) {
        m_scroll->column()->addWidget(new EmptyState(
            QLatin1StringView("bell"), tr("Mentions, replies, messages, answers and reminders come here.")));
        return;
    }
    QDate day;
    Card* card = nullptr;
    for (const domain::Notice& notice : history) {
        const QDate of = notice.at.toTimeZone(m_notices.now().timeZone()).date();
        if (of != day) {
            day = of;
            card = new Card(of == m_notices.now().date() ? tr("Today") : models::dayWords(of));
            m_scroll->column()->addWidget(card);
        }
        const models::NoticeWords words = models::noticeWords(notice);
        QStringList below{models::momentWords(notice.at, m_notices.now()), words.text};
        below.removeAll(QString());
        auto* row = new ListRow(words.title, models::inLine(below));
        row->setObjectName(QStringLiteral("notice-") + notice.id);
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

void NoticesView::addSettings()
{
    const domain::NoticeSettings settings = m_notices.settings();
    auto* card = new Card(settingsTitle());
    m_scroll->column()->addWidget(card);
    auto* desktop = new CheckBox(tr("By notifications of the desktop"));
    desktop->setObjectName(QStringLiteral("notices-desktop"));
    desktop->setChecked(settings.desktop);
    connect(desktop, &QCheckBox::toggled, this, [this](bool on) { m_notices.set({{QStringLiteral("desktop"), on}}); });
    card->body()->addWidget(desktop);
    auto* reads = new CheckBox(tr("Tell others that I read their messages"));
    reads->setObjectName(QStringLiteral("notices-tell-reads"));
    reads->setChecked(settings.tellReads);
    connect(reads, &QCheckBox::toggled, this, [this](bool on) { m_notices.set({{QStringLiteral("tell_reads"), on}}); });
    card->body()->addWidget(reads);
    card->body()->addWidget(new TextLabel(tr("Who does not tell does not see what others have read either."),
                                          Type::Small, Role::TextMuted));
    addQuiet(card);
    addReminder(card);
    addMail(card);
    addKinds(card);
    addMuted(card);
}

void NoticesView::addReminder(Card* card)
{
    auto* remind = new QSpinBox;
    remind->setObjectName(QStringLiteral("notices-remind"));
    remind->setRange(0, kMostReminder);
    remind->setSingleStep(5);
    remind->setSuffix(tr(" min"));
    remind->setValue(m_notices.settings().remindMinutes);
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
    digest->setCurrentIndex(std::max(0, digest->findData(m_notices.settings().digest)));
    connect(digest, &QComboBox::activated, this, [this, digest] {
        m_notices.set({{QStringLiteral("digest"), digest->currentData().toString()}});
    });
    card->body()->addWidget(new FormField(tr("By mail, what I have not read"), digest, FormField::Need::Setting));
    auto* events = new CheckBox(tr("By mail, for my calendar, the events of communities to which I come"));
    events->setObjectName(QStringLiteral("notices-event-mail"));
    events->setChecked(domain::mailsEvents(m_notices.settings()));
    connect(events, &QCheckBox::toggled, this,
            [this](bool on) { m_notices.set(domain::mutingOfKind(m_notices.settings(), domain::eventMail(), !on)); });
    card->body()->addWidget(events);
    const QString without = tr("Without it there is no mail about events, in digests neither. What stands in your "
                               "calendar by then stays there as it is.");
    events->setAccessibleDescription(without);
    card->body()->addWidget(new TextLabel(without, Type::Small, Role::TextMuted));
}

void NoticesView::addKinds(Card* card)
{
    const domain::NoticeSettings settings = m_notices.settings();
    for (const QString& kind : domain::noticeKinds()) {
        auto* box = new CheckBox(models::noticeKindWords(kind));
        box->setObjectName(QStringLiteral("notices-kind-") + kind);
        box->setChecked(!settings.mutedKinds.contains(kind));
        connect(box, &QCheckBox::toggled, this,
                [this, kind](bool on) { m_notices.set(domain::mutingOfKind(m_notices.settings(), kind, !on)); });
        card->body()->addWidget(box);
    }
}

void NoticesView::addMuted(Card* card)
{
    const auto places = m_notices.mutedPlaces();
    if (places.isEmpty())
        return;
    card->body()->addWidget(new TextLabel(tr("Muted; press to hear of it again"), Type::Small, Role::TextMuted));
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
    card->body()->addLayout(flow);
}

void NoticesView::addQuiet(Card* card)
{
    const domain::NoticeSettings settings = m_notices.settings();
    auto* quiet = new CheckBox(tr("Quiet hours"));
    quiet->setObjectName(QStringLiteral("notices-quiet"));
    quiet->setChecked(!settings.quietFrom.isEmpty());
    card->body()->addWidget(quiet);
    auto* from = new DateField(DateField::Parts::Time);
    auto* to = new DateField(DateField::Parts::Time);
    from->setTime(
        QTime::fromString(settings.quietFrom.isEmpty() ? QStringLiteral("19:00") : settings.quietFrom, kTimeForm));
    to->setTime(QTime::fromString(settings.quietTo.isEmpty() ? QStringLiteral("08:00") : settings.quietTo, kTimeForm));
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
    weekend->setChecked(settings.quietDays.contains(QLatin1StringView("sat")));
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
    for (DateField* time : {from, to}) {
        time->setEnabled(quiet->isChecked());
        connect(quiet, &QCheckBox::toggled, time, &QWidget::setEnabled);
    }
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
