// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarsection.h"

#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/openfile.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace settings {

using widgets::Button;
using widgets::FormField;
using widgets::grid;
using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

namespace {

constexpr int kLeftOutNamed = 5;
constexpr qint64 kMostFileBytes = 16 * 1024 * 1024;

QVBoxLayout* columnIn(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(3));
    return column;
}

// "calendar.example.org/dav" → https, as nobody means anything else.
QUrl addressFrom(const QString& typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains(QLatin1StringView("://")) ? text : QStringLiteral("https://") + text,
                   QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                      (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
    return good ? url : QUrl();
}

} // namespace

CalendarSection::CalendarSection(services::OwnCalendar& calendar, QWidget* parent)
    : Section(tr("Your own calendar"), parent), m_calendar(calendar)
{
    body()->addWidget(new TextLabel(tr("When you are busy there, the week in which you plan a session shows it. Titles "
                                       "are not read, and nothing of it leaves this computer unless you say so."),
                                    Type::Small, Role::TextMuted));
    buildForm();
    buildAccount();
    buildTimes();
    connect(&m_calendar, &services::OwnCalendar::changed, this, &Section::refreshWanted);
    refresh();
}

void CalendarSection::buildForm()
{
    m_form = new QWidget;
    auto* column = columnIn(m_form);
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("calendarAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://calendar.example.org"));
    m_addressField = new FormField(tr("Address of the calendar server (CalDAV)"), m_address, FormField::Need::Required);
    m_user = new QLineEdit;
    m_user->setObjectName(QStringLiteral("calendarUser"));
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("calendarPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_connect = new Button(tr("Connect"), Button::Kind::Secondary);
    m_connect->setCompact(true);
    m_connect->setObjectName(QStringLiteral("calendarConnect"));
    m_failure = new TextLabel({}, Type::Body, Role::Danger);
    m_failure->setObjectName(QStringLiteral("calendarFailure"));
    column->addWidget(m_addressField);
    column->addWidget(new FormField(tr("User name"), m_user, FormField::Need::Required));
    column->addWidget(new FormField(tr("Password"), m_password, FormField::Need::Required,
                                    tr("It is kept in the keychain of this computer and nowhere else.")));
    column->addWidget(m_failure);
    column->addWidget(m_connect, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    m_failure->hide();
    connect(m_connect, &QPushButton::clicked, this, &CalendarSection::connectNow);
    connect(m_password, &QLineEdit::returnPressed, this, &CalendarSection::connectNow);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
}

void CalendarSection::buildTimes()
{
    m_times = new QWidget;
    auto* column = columnIn(m_times);
    auto* heading = new TextLabel(tr("What keeps you from meeting"));
    heading->setType(Type::Body, widgets::Weight::Medium);
    m_busy = new QWidget;
    columnIn(m_busy);
    m_share = new widgets::CheckBox(tr("Those I have a mentorship with see when I am busy, not with what"));
    m_share->setObjectName(QStringLiteral("calendarShare"));
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, m_busy, m_share})
        column->addWidget(widget);
    body()->addWidget(m_times);
    connect(m_share, &QCheckBox::clicked, &m_calendar, &services::OwnCalendar::share);
    m_file = addLink(QStringLiteral("calendarFile"), tr("Read a calendar file…"), "calendar");
    connect(m_file, &QPushButton::clicked, this, &CalendarSection::chooseFile);
    buildReading();
    m_fileProblem = new TextLabel({}, Type::Body, Role::Danger);
    m_fileProblem->setObjectName(QStringLiteral("calendarFileProblem"));
    m_fileProblem->hide();
    body()->addWidget(m_fileProblem);
}

void CalendarSection::buildReading()
{
    m_reading = new QWidget;
    m_reading->setObjectName(QStringLiteral("calendarReading"));
    auto* column = columnIn(m_reading);
    m_readingName = new TextLabel({}, Type::Small, Role::TextMuted);
    m_progress = new widgets::ProgressBar;
    m_progress->setAccessibleName(tr("Reading a calendar file"));
    m_stopReading = new Button(tr("Stop reading"), Button::Kind::Secondary);
    m_stopReading->setCompact(true);
    m_stopReading->setObjectName(QStringLiteral("calendarStopReading"));
    column->addWidget(m_readingName);
    column->addWidget(m_progress);
    column->addWidget(m_stopReading, 0, Qt::AlignLeading);
    body()->addWidget(m_reading);
    m_reading->hide();
    connect(m_stopReading, &QPushButton::clicked, &m_calendar, &services::OwnCalendar::stopReading);
}

// The focus goes with what one can do: stop it, and read another one afterwards.
void CalendarSection::showReading(int percent)
{
    const bool reads = percent >= 0;
    const bool here = m_file->hasFocus() || m_stopReading->hasFocus();
    m_progress->setRange(0, percent > 0 ? 100 : 0);
    if (percent > 0)
        m_progress->setValue(percent);
    if (m_file->isEnabled() != reads)
        return;
    m_reading->setVisible(reads);
    if (reads && here)
        m_stopReading->setFocus(Qt::OtherFocusReason);
    m_file->setEnabled(!reads);
    if (!reads && here)
        m_file->setFocus(Qt::OtherFocusReason);
}

void CalendarSection::chooseFile()
{
    widgets::openFile(this, tr("Choose a calendar file"), tr("Calendars (*.ics)"),
                      [this](const QString& path) { readFile(path); });
}

void CalendarSection::readFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [this, name](const QString& why) {
        m_fileProblem->setText(QStringLiteral("%1: %2").arg(models::apart(name), why));
        m_fileProblem->show();
    };
    if (m_calendar.state().reading >= 0)
        return;
    m_fileProblem->hide();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("It could not be read."));
    if (file.size() > kMostFileBytes)
        return refuse(tr("It is larger than %1.").arg(locale().formattedDataSize(kMostFileBytes, 0)));
    m_readingName->setText(tr("Reading %1").arg(models::apart(name)));
    m_calendar.readFile(
        name, file.readAll(), this, [this, refuse, name](const base::Result<services::FileReading>& read) {
            if (read) {
                if (!read->leftOut.isEmpty())
                    refuse(leftOutWords(*read));
                if (read->entries > 0)
                    Q_EMIT say(tr("%n entry(s) of this file count now.", nullptr, read->entries));
                return;
            }
            if (read.error().kind == base::Error::Kind::Cancelled) {
                Q_EMIT say(tr("Stopped. Nothing of %1 counts that did not count before.").arg(models::apart(name)));
                return;
            }
            const QString& code = read.error().code;
            refuse(code == QLatin1StringView("only-ours")    ? tr("All that is in it is from LXCP, and counts already.")
                   : code == QLatin1StringView("no-entries") ? tr("The calendar in it is empty.")
                                                             : tr("There is no calendar in this file."));
        });
}

// What of a file does not count, by name and time, and why.
QString CalendarSection::leftOutWords(const services::FileReading& read) const
{
    QStringList words;
    for (const services::FileReading::LeftOut& one : read.leftOut.mid(0, kLeftOutNamed)) {
        const QString called =
            one.title.isEmpty() ? tr("An entry without a name") : tr("“%1”").arg(models::apart(one.title));
        const QString when = one.starts.isValid() ? models::momentWords(one.starts, QStringList()) : QString();
        const QString what = when.isEmpty() ? called : tr("%1 (%2)", "an entry of a calendar, when").arg(called, when);
        using Why = services::FileReading::Why;
        const QString why =
            one.why == Why::EndsFirst  ? tr("%1 ends before it begins and does not count.")
            : one.why == Why::TooOften ? tr("%1 repeats too often to count.")
            : one.why == Why::OtherCalendar
                ? tr("%1 repeats by another calendar (RSCALE) in a way that is not counted here.")
            : one.why == Why::NoSuchRule ? tr("%1 repeats by a rule that cannot be read, and does not count.")
            : one.why == Why::NoSuchTime ? tr("%1 begins at a time that there is not and does not count.")
                                         : tr("%1 has no UID and does not count.");
        words << why.arg(what);
    }
    if (const int more = int(read.leftOut.size()) - kLeftOutNamed; more > 0)
        words << tr("%n more do not count either.", nullptr, more);
    return words.join(QLatin1Char(' '));
}

// There is a way back as long as the toast stands.
void CalendarSection::removeFile(const services::OwnCalendarState::Calendar& file)
{
    m_file->setFocus(Qt::OtherFocusReason); // the row goes
    const auto undo = m_calendar.removeFile(file.url);
    Q_EMIT sayWithUndo(tr("%1 does not count any more.").arg(models::apart(file.name)), tr("Undo"), undo);
}

void CalendarSection::connectNow()
{
    const QUrl address = addressFrom(m_address->text());
    m_addressField->setError(address.isEmpty() ? tr("This is no address of a server.") : QString());
    m_failure->hide();
    if (address.isEmpty() || m_user->text().isEmpty() || m_calendar.state().working)
        return;
    const QByteArray password = m_password->text().toUtf8();
    m_calendar.connectTo(address, m_user->text(), password, this, [this](const base::Result<void>& done) {
        if (done) {
            m_password->clear();
            refresh();
            // The form is gone that had the focus: on to what is to be chosen next, unless somebody went elsewhere.
            const QWidget* now = window()->focusWidget();
            if (isVisible() && (!now || !now->isVisible() || isAncestorOf(now)))
                m_target->setFocus(Qt::OtherFocusReason);
        }
        m_failure->setText(done ? QString() : models::wordsFor(done.error()).text());
        m_failure->setVisible(!done);
    });
}

// A file can be taken away again.
QWidget* CalendarSection::rowOf(QCheckBox* box, const services::OwnCalendarState::Calendar& file)
{
    auto* row = new QWidget;
    auto* flow = new widgets::FlowLayout(row, grid(2));
    auto* remove = new Button(tr("Remove"), Button::Kind::Quiet);
    remove->setCompact(true);
    remove->setObjectName(QStringLiteral("calendarRemove-") + file.name);
    remove->setAccessibleName(tr("Remove %1").arg(models::apart(file.name)));
    connect(remove, &QPushButton::clicked, this, [this, file] { removeFile(file); });
    flow->addWidget(box);
    flow->addWidget(remove);
    return row;
}

void CalendarSection::showCalendars(const QList<services::OwnCalendarState::Calendar>& calendars)
{
    QStringList shown;
    for (const auto& one : calendars)
        shown.append(one.url + QLatin1Char('\n') + one.name);
    if (shown != m_shown) {
        m_shown = shown;
        qDeleteAll(m_busy->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        m_target->clear();
        m_target->addItem(tr("None"), QString());
        for (const auto& one : calendars) {
            auto* box = new widgets::CheckBox(one.name);
            box->setObjectName(QStringLiteral("calendarBusy-") + one.name);
            m_busy->layout()->addWidget(one.isFile ? rowOf(box, one) : box);
            if (!one.isFile)
                m_target->addItem(one.name, one.url);
            connect(box, &QCheckBox::clicked, this,
                    [this, url = one.url](bool busy) { m_calendar.setBusy(url, busy); });
        }
    }
    const auto boxes = m_busy->findChildren<QCheckBox*>();
    QString target;
    for (qsizetype i = 0; i < calendars.size(); ++i) {
        boxes.at(i)->setChecked(calendars.at(i).busy);
        if (calendars.at(i).target)
            target = calendars.at(i).url;
    }
    if (!m_target->view()->isVisible())
        m_target->setCurrentIndex(qMax(0, m_target->findData(target)));
}

void CalendarSection::refresh()
{
    const services::OwnCalendarState state = m_calendar.state();
    const bool there = !state.address.isEmpty();
    showReading(state.reading);
    m_form->setVisible(!there);
    m_account->setVisible(there);
    m_connect->setEnabled(!state.working);
    m_times->setVisible(!state.calendars.isEmpty());
    m_share->setChecked(state.shared);
    showCalendars(state.calendars);
    if (!there)
        return;
    showAccount(state);
}

} // namespace settings
