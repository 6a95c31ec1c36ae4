// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/postcard.h"

#include "app/base/filename.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdown.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace community {

using namespace widgets;

QString reactionName(const QString& word)
{
    const std::pair<const char*, QString> names[] = {
        {"like", PostCard::tr("Like")},   {"thanks", PostCard::tr("Thanks")}, {"insight", PostCard::tr("Insight")},
        {"laugh", PostCard::tr("Laugh")}, {"party", PostCard::tr("Hooray")},  {"wonder", PostCard::tr("I wonder")}};
    for (const auto& [key, name] : names) {
        if (word == QLatin1StringView(key))
            return name;
    }
    return word;
}

QLatin1StringView reactionIcon(const QString& word)
{
    constexpr std::pair<const char*, const char*> kIcons[] = {
        {"like", "thumbs-up"}, {"thanks", "hand-heart"},  {"insight", "lightbulb"},
        {"laugh", "laugh"},    {"party", "party-popper"}, {"wonder", "circle-question-mark"}};
    for (const auto& [key, name] : kIcons) {
        if (word == QLatin1StringView(key))
            return QLatin1StringView(name);
    }
    return QLatin1StringView("thumbs-up");
}

PostCard::PostCard(const services::PostRow& row, const May& may, const QDateTime& now, QWidget* parent)
    : QWidget(parent), m_row(row), m_may(may), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("post-") + row.post.id);
    m_column->setContentsMargins(grid(4), grid(4), grid(4), grid(3));
    m_column->setSpacing(grid(2));
    addHead(now);
    addWords();
    if (row.post.removedAt.isValid())
        return;
    addFiles();
    addReactions();
    addActions();
}

void PostCard::addHead(const QDateTime& now)
{
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(new Avatar(m_row.authorName, 28));
    auto* name = new Button(m_row.authorName.isEmpty() ? tr("Somebody") : m_row.authorName, Button::Kind::Quiet);
    name->setCompact(true);
    connect(name, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_row.post.authorId); });
    line->addWidget(name);
    QStringList about;
    if (m_row.post.createdAt.isValid())
        about << models::agoWords(m_row.post.createdAt, now);
    if (!m_row.replyToName.isEmpty())
        about << tr("to %1").arg(models::apart(m_row.replyToName));
    if (m_row.post.editedAt.isValid())
        about << tr("edited");
    line->addWidget(new TextLabel(models::inLine(about), Type::Small, Role::TextMuted));
    if (m_row.unread)
        line->addWidget(new Tag(tr("New"), Tone::Accent));
    if (m_row.accepted)
        line->addWidget(new Tag(tr("Accepted answer"), Tone::Success, QLatin1StringView("circle-check")));
    if (m_row.acceptWaits) {
        auto* waits = new Tag(tr("waiting"), Tone::Warning, QLatin1StringView("cloud"));
        waits->setObjectName(QStringLiteral("accept-waits"));
        line->addWidget(waits);
    }
    if (m_row.refused || (m_row.waiting && !m_row.acceptWaits))
        line->addWidget(
            waitingSign(m_row.refused, m_row.post.id, [this](const QUrl& where) { Q_EMIT refusalWanted(where); }));
    if (m_row.post.hiddenAt.isValid())
        line->addWidget(new Tag(tr("Hidden"), Tone::Warning, QLatin1StringView("eye-off")));
    m_column->addLayout(line);
}

void PostCard::addWords()
{
    if (m_row.post.removedAt.isValid()) {
        m_column->addWidget(new TextLabel(tr("Removed by its author."), Type::Body, Role::TextMuted));
        return;
    }
    if (m_row.post.hiddenAt.isValid())
        m_column->addWidget(new TextLabel(tr("Hidden by a moderator: %1").arg(models::apart(m_row.post.hideReason)),
                                          Type::Small, Role::TextMuted));
    auto* words = new MarkdownView(m_row.post.text);
    words->setAccessibleName(tr("What %1 wrote").arg(models::apart(m_row.authorName)));
    connect(words, &MarkdownView::linkWanted, this, &PostCard::linkWanted);
    m_column->addWidget(words);
}

void PostCard::addFiles()
{
    if (m_row.post.attachments.isEmpty())
        return;
    auto* line = new FlowLayout(nullptr, grid(2));
    for (const domain::AttachmentRef& file : m_row.post.attachments) {
        auto* button = new Button(
            tr("%1 (%2)").arg(models::apart(base::fileNameIn(file.name)), locale().formattedDataSize(file.size, 0)));
        button->setIconName(QLatin1StringView("paperclip"));
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileWanted(file); });
        line->addWidget(button);
    }
    m_column->addLayout(line);
}

void PostCard::addReactions()
{
    auto* line = new FlowLayout(nullptr, grid(1));
    for (const services::ReactionCount& count : m_row.reactions) {
        auto* button =
            new Button(locale().toString(count.count), count.mine ? Button::Kind::Secondary : Button::Kind::Quiet);
        button->setObjectName(QStringLiteral("reaction-") + count.word);
        button->setIconName(reactionIcon(count.word));
        button->setCompact(true);
        button->setEnabled(m_may.react && !m_row.post.hiddenAt.isValid());
        button->setToolTip(reactionName(count.word));
        button->setAccessibleName(
            count.mine ? tr("%1: %2, yours too").arg(reactionName(count.word), locale().toString(count.count))
                       : tr("%1: %2").arg(reactionName(count.word), locale().toString(count.count)));
        connect(button, &QPushButton::clicked, this, [this, count] { Q_EMIT reactionWanted(count.word, !count.mine); });
        line->addWidget(button);
    }
    if (line->count() == 0) {
        delete line;
        return;
    }
    m_column->addLayout(line);
}

void PostCard::addActions()
{
    auto* line = new FlowLayout(nullptr, grid(1));
    const auto add = [&](const QString& text, const char* name, auto action) {
        auto* button = new Button(text, Button::Kind::Quiet);
        button->setObjectName(QString::fromLatin1(name));
        button->setCompact(true);
        button->setAccessibleDescription(m_row.authorName);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
        return button;
    };
    const bool hidden = m_row.post.hiddenAt.isValid();
    if (m_may.react && !hidden) {
        auto* react = add(tr("React"), "post-react", [] {});
        connect(react, &QPushButton::clicked, this, [this, react] { offerReactions(react); });
    }
    if (m_may.write && !hidden)
        add(tr("Reply"), "post-reply", [this] { Q_EMIT replyWanted(); });
    const bool first = m_row.post.id == m_row.post.threadId;
    if (m_may.accept && !first && !hidden)
        add(m_row.accepted ? tr("No longer accept") : tr("Accept as answer"), "post-accept",
            [this] { Q_EMIT acceptWanted(!m_row.accepted); });
    if (m_row.mine && m_may.react && !hidden) {
        add(tr("Edit"), "post-edit", [this] { Q_EMIT editWanted(); });
        add(tr("Remove"), "post-remove", [this] { Q_EMIT removeWanted(); });
    }
    if (m_may.moderate && hidden)
        add(tr("Show again"), "post-show", [this] { Q_EMIT hideWanted(false, {}); });
    else if (m_may.moderate)
        add(tr("Hide"), "post-hide", [this] {
            askReason(tr("Why is it hidden? Its author reads this."), tr("Hide"),
                      [this](const QString& reason) { Q_EMIT hideWanted(true, reason); });
        });
    if (!m_row.mine && m_may.react && !hidden)
        add(tr("Report"), "post-report", [this] {
            askReason(tr("What is wrong with it? The moderators read this."), tr("Report"),
                      [this](const QString& reason) { Q_EMIT reportWanted(reason); });
        });
    m_column->addLayout(line);
}

// Made when it is wanted: most cards are only read.
void PostCard::offerReactions(QWidget* below)
{
    auto* menu = new QMenu(below);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& word : domain::reactionWords())
        menu->addAction(reactionName(word), this, [this, word] { Q_EMIT reactionWanted(word, true); });
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    menu->popup(below->mapToGlobal(QPoint(rtl ? below->width() - menu->sizeHint().width() : 0, below->height())));
}

void PostCard::askReason(const QString& question, const QString& action, std::function<void(const QString&)> then)
{
    delete m_question;
    m_question = new QWidget;
    setProperty("asking", true);
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(QMargins());
    auto* field = new TextArea(2);
    field->setObjectName(QStringLiteral("reason"));
    field->setAccessibleName(question);
    field->setPlaceholderText(question);
    column->addWidget(field);
    auto* button = new Button(action, Button::Kind::Primary);
    button->setObjectName(QStringLiteral("reason-send"));
    button->setEnabled(false);
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(field, &QPlainTextEdit::textChanged, button,
            [field, button] { button->setEnabled(!field->toPlainText().trimmed().isEmpty()); });
    QWidget* const pressed = window()->focusWidget();
    QWidget* const asked = isAncestorOf(pressed) ? pressed : parentWidget();
    const auto send = [this, field, then = std::move(then), asked = QPointer<QWidget>(asked)] {
        const QString reason = field->toPlainText().trimmed();
        if (reason.isEmpty())
            return;
        if (asked && m_question->isAncestorOf(window()->focusWidget()))
            asked->setFocus(Qt::OtherFocusReason); // the keyboard stays at this text
        m_question->hide();                        // it may come back
        setProperty("asking", false);
        then(reason);
    };
    connect(button, &QPushButton::clicked, this, send);
    connect(field, &TextArea::finished, this, send);
    m_column->addWidget(m_question);
    field->setFocus(Qt::OtherFocusReason);
}

void PostCard::askAgain()
{
    if (!m_question)
        return;
    setProperty("asking", true);
    m_question->show();
    m_question->findChild<TextArea*>()->setFocus(Qt::OtherFocusReason);
}

void PostCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Role edge = m_row.accepted ? Role::Success : m_sought ? Role::Accent : Role::Hairline;
    paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Role::Surface, edge);
    if (m_sought) // twice as wide
        paintPanel(painter, QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), Role::Surface, edge);
}

void PostCard::setSought(bool sought)
{
    m_sought = sought;
    update();
}

} // namespace community
