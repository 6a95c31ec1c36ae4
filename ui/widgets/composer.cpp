// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/composer.h"

#include "app/base/filename.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdown.h"
#include "ui/widgets/openfile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeDatabase>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

constexpr int kLines = 4;
constexpr int kMostFiles = 10;
constexpr qint32 kAttachedForm = 1;
constexpr qsizetype kLongestName = 30;
constexpr int kPeopleOffered = 6;
constexpr int kPeopleCompared = 1000;
const auto kDot = QStringLiteral(" · ");

bool isNamed(QStringView text, const QString& name)
{
    return text.startsWith(name) && (text.size() == name.size() || !text.at(name.size()).isLetterOrNumber());
}

} // namespace

Composer::Composer(const QString& send, qint64 mostBytes, QWidget* parent)
    : QWidget(parent),
      m_mostBytes(mostBytes),
      m_text(new TextArea(kLines)),
      m_people(new QListWidget),
      m_fileRow(new FlowLayout(nullptr, grid(2))),
      m_note(new TextLabel({}, Type::Small, Role::Danger))
{
    build(send);
    m_text->installEventFilter(this);
    connect(m_text, &TextArea::finished, this, &Composer::trySend);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_note->hide();
        checkLength();
        if (m_text->hasFocus()) {
            lookForPeople();
            Q_EMIT edited();
        }
    });
    connect(m_people, &QListWidget::itemClicked, this, [this] { choosePerson(m_people->currentRow()); });
}

void Composer::build(const QString& send)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(2));
    m_text->setObjectName(QStringLiteral("composer-text"));
    column->addWidget(m_text);
    m_people->setObjectName(QStringLiteral("composer-people"));
    m_people->setAccessibleName(tr("People to mention"));
    m_people->setFocusPolicy(Qt::NoFocus);
    m_people->hide();
    column->addWidget(m_people);
    column->addLayout(m_fileRow);
    m_note->setObjectName(QStringLiteral("composer-note"));
    m_note->hide();
    column->addWidget(m_note);
    auto* line = new FlowLayout(nullptr, grid(2));
    m_send = new Button(send, Button::Kind::Primary);
    m_send->setObjectName(QStringLiteral("composer-send"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    connect(m_send, &QPushButton::clicked, this, &Composer::trySend);
    line->addWidget(m_send);
    m_previewButton = new Button(tr("Preview"), Button::Kind::Quiet);
    m_previewButton->setObjectName(QStringLiteral("composer-preview"));
    m_previewButton->setCheckable(true);
    connect(m_previewButton, &QPushButton::toggled, this, &Composer::preview);
    line->addWidget(m_previewButton);
    if (m_mostBytes > 0) {
        auto* attach = new Button(tr("Attach a file"), Button::Kind::Quiet);
        attach->setObjectName(QStringLiteral("composer-attach"));
        attach->setIconName(QLatin1StringView("paperclip"));
        connect(attach, &QPushButton::clicked, this, &Composer::chooseFile);
        line->addWidget(attach);
    }
    column->addLayout(line);
    for (QShortcut* shortcut : addSendKeys(this, [this] { trySend(); })) {
        shortcut->setEnabled(false); // but while the text, which has these keys, is out of sight
        connect(m_previewButton, &QPushButton::toggled, shortcut, &QShortcut::setEnabled);
    }
}

void Composer::trySend()
{
    if (m_mostText > 0 && text().size() > m_mostText)
        checkLength();
    else
        Q_EMIT sent();
}

void Composer::checkLength()
{
    const qsizetype length = text().size();
    if (m_mostText > 0 && length > m_mostText)
        say(tr("Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.")
                .arg(locale().toString(length), locale().toString(m_mostText)));
}

void Composer::say(const QString& problem)
{
    m_note->setText(problem);
    m_note->show();
}

void Composer::setName(const QString& name)
{
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(name);
}

void Composer::setSendText(const QString& text)
{
    m_send->setText(text);
}

void Composer::setText(const QString& text)
{
    if (m_text->toPlainText() == text)
        return;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

QString Composer::text() const
{
    return m_text->toPlainText().trimmed();
}

QStringList Composer::mentions() const
{
    QStringList ids;
    for (const auto& person : mentioned())
        ids.append(person.first);
    return ids;
}

Composer::People Composer::mentioned() const
{
    People people;
    const QString text = m_text->toPlainText();
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber()) // an address
            continue;
        for (const auto& person : named(QStringView(text).mid(at + 1))) {
            if (!people.contains(person))
                people.append(person);
        }
    }
    return people;
}

// Of several with the same name those chosen; of names of which one begins like the other, the longer one.
Composer::People Composer::named(QStringView behindAt) const
{
    People found;
    std::ranges::copy_if(m_chosen, std::back_inserter(found),
                         [&](const auto& person) { return isNamed(behindAt, person.second); });
    const auto end = std::find_if_not(behindAt.begin(), behindAt.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView word(behindAt.begin(), end);
    if (!found.isEmpty() || !m_find || word.isEmpty())
        return found;
    const People known = m_find(word.toString(), kPeopleCompared);
    qsizetype longest = 0;
    for (const auto& person : known) {
        if (isNamed(behindAt, person.second))
            longest = std::max(longest, person.second.size());
    }
    std::ranges::copy_if(known, std::back_inserter(found), [&](const auto& person) {
        return isNamed(behindAt, person.second) && person.second.size() == longest;
    });
    return found;
}

QByteArray Composer::attached() const
{
    QByteArray bytes;
    if (m_files.isEmpty() && m_chosen.isEmpty())
        return bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kAttachedForm << m_chosen << qint32(m_files.size());
    for (const File& file : m_files)
        stream << file.name << file.type << file.bytes;
    return bytes;
}

void Composer::setAttached(const QByteArray& attached)
{
    m_files.clear();
    m_chosen.clear();
    QDataStream stream(attached);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 form = 0;
    qint32 count = 0;
    stream >> form;
    if (form == kAttachedForm)
        stream >> m_chosen >> count;
    for (qint32 i = 0; i < std::min<qint32>(count, kMostFiles) && stream.status() == QDataStream::Ok; ++i) {
        File file;
        stream >> file.name >> file.type >> file.bytes;
        if (stream.status() == QDataStream::Ok)
            m_files.append(file);
    }
    showFiles();
}

void Composer::clear()
{
    m_text->clear();
    m_files.clear();
    m_chosen.clear();
    m_people->hide();
    m_previewButton->setChecked(false);
    showFiles();
}

void Composer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    reveal(this);
}

void Composer::lookForPeople()
{
    m_found.clear();
    const QString before = m_text->toPlainText().left(m_text->textCursor().position());
    const qsizetype at = before.lastIndexOf(QLatin1Char('@'));
    const QString begin = before.mid(at + 1);
    const bool asks = m_find && at >= 0 && begin.size() <= kLongestName && !begin.contains(QLatin1Char('\n')) &&
                      (at == 0 || before.at(at - 1).isSpace());
    if (asks && !begin.endsWith(QLatin1Char(' ')))
        m_found = peopleLike(begin);
    m_people->clear();
    for (const auto& [id, name] : std::as_const(m_found)) {
        const bool twice = std::ranges::count(m_found, name, &std::pair<QString, QString>::second) > 1;
        QStringList about{twice && m_about ? m_about(id) : QString(), m_hint ? m_hint(id) : QString()};
        about.removeAll(QString());
        const QString all = (QStringList{name} + about).join(kDot);
        // What tells two of one name apart has a line of its own, where no name pushes it out of sight.
        const bool apart = twice && !about.isEmpty();
        auto* item = new QListWidgetItem(apart ? name + QLatin1Char('\n') + about.join(kDot) : all, m_people);
        item->setData(Qt::AccessibleTextRole, all);
        item->setToolTip(all);
    }
    m_people->setVisible(!m_found.isEmpty());
    if (m_found.isEmpty())
        return;
    m_people->setCurrentRow(0);
    int height = 2 * m_people->frameWidth();
    for (int row = 0; row < m_people->count(); ++row)
        height += m_people->sizeHintForRow(row);
    m_people->setFixedHeight(height);
}

// By a word of the name, or by several as they stand in it.
Composer::People Composer::peopleLike(const QString& begin) const
{
    const qsizetype space = begin.indexOf(QLatin1Char(' '));
    if (space < 0)
        return m_find(begin, kPeopleOffered);
    People found;
    const QString behindSpace = QLatin1Char(' ') + begin;
    for (const auto& person : m_find(begin.left(space), kPeopleCompared)) {
        if (found.size() < kPeopleOffered &&
            (QLatin1Char(' ') + person.second).contains(behindSpace, Qt::CaseInsensitive))
            found.append(person);
    }
    return found;
}

void Composer::choosePerson(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const auto person = m_found.at(row);
    QTextCursor cursor = m_text->textCursor();
    const QString all = m_text->toPlainText();
    const int at = int(all.left(cursor.position()).lastIndexOf(QLatin1Char('@')));
    const QString others = all.left(at) + all.mid(cursor.position());
    cursor.setPosition(at, QTextCursor::KeepAnchor);
    // Of two of the same name the one that was chosen now, unless the other one stands there as well.
    if (!others.contains(QLatin1Char('@') + person.second))
        m_chosen.removeIf([&](const auto& before) { return before.second == person.second; });
    m_chosen.append(person);
    m_people->hide();
    cursor.insertText(QLatin1Char('@') + person.second + QLatin1Char(' '));
    m_spaceAt = cursor.position();
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT attachedChanged();
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::ShortcutOverride && m_people->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the window's Esc closes what lies below the list
        return true;
    }
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int behind = std::exchange(m_spaceAt, -1);
    if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && behind == m_text->textCursor().position())
        return true; // it stands there already
    if (!m_people->isVisible())
        return QWidget::eventFilter(watched, event);
    const int rows = m_people->count();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_people->setCurrentRow((m_people->currentRow() + 1) % rows);
        return true;
    case Qt::Key_Up:
        m_people->setCurrentRow((m_people->currentRow() + rows - 1) % rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choosePerson(m_people->currentRow());
        return true;
    case Qt::Key_Escape:
        m_people->hide();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Composer::chooseFile()
{
    openFiles(this, tr("Attach a file"), [this](const QStringList& paths) {
        addFiles(paths);
        focusText(); // from where it is sent
    });
}

void Composer::addFiles(const QStringList& paths)
{
    const qsizetype before = m_files.size();
    QStringList problems;
    for (const QString& path : paths) {
        const QString why = attach(path);
        if (!why.isEmpty())
            problems << (paths.size() == 1 ? why : QFileInfo(path).fileName() + QStringLiteral(": ") + why);
    }
    m_note->hide();
    if (m_files.size() != before) {
        showFiles();
        Q_EMIT attachedChanged();
    }
    if (!problems.isEmpty())
        say(problems.join(QLatin1Char('\n')));
}

QString Composer::attach(const QString& path)
{
    QFile file(path);
    if (m_files.size() >= kMostFiles)
        return tr("At most %n files go with one text.", nullptr, kMostFiles);
    if (file.size() > m_mostBytes)
        return tr("Files may have up to %1.").arg(locale().formattedDataSize(m_mostBytes, 0));
    if (!file.open(QIODevice::ReadOnly))
        return tr("The file cannot be read.");
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return tr("The file is empty.");
    // Named as it will be for the others.
    m_files.append({base::fileNameIn(QFileInfo(path).fileName()), QMimeDatabase().mimeTypeForFile(path).name(), bytes});
    return {};
}

void Composer::showFiles()
{
    clearLayout(m_fileRow);
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto* chip = new Chip(m_files.at(i).name, Chip::Kind::Removable);
        chip->setAccessibleDescription(tr("Attached; press to leave it out"));
        connect(chip, &QPushButton::clicked, this, [this, i] {
            m_files.removeAt(i);
            showFiles();
            Q_EMIT attachedChanged();
        });
        m_fileRow->addWidget(chip);
    }
}

void Composer::preview(bool on)
{
    delete m_preview;
    m_preview = nullptr;
    m_text->setVisible(!on);
    if (!on)
        return;
    m_preview = new MarkdownView(text());
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setMinimumHeight(m_text->height()); // the buttons stay where they are
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_preview);
}

} // namespace widgets
