// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/threadform.h"

#include "app/domain/rules.h"
#include "app/services/communityservice.h"
#include "ui/community/threadview.h"
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace community {

using namespace widgets;

namespace {

constexpr int kFormWidth = 720;
constexpr int kTitleLength = 200;
constexpr int kIsOpen = Qt::UserRole + 1;

} // namespace

ThreadForm::ThreadForm(services::CommunityService& communities, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_scroll(new ScrollColumn(kFormWidth)),
      m_title(new TextLabel({}, Type::Display)),
      m_aboutWhat(new TextLabel({}, Type::Body, Role::TextMuted)),
      m_note(new TextLabel({}, Type::Small, Role::Danger)),
      m_readers(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_community(new QComboBox),
      m_name(new QLineEdit),
      m_text(new Composer(tr("Start the thread"), domain::kAttachmentBytes))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    whole->addWidget(m_scroll);
    auto* column = m_scroll->column();
    m_title->setType(Type::Display, Weight::Strong);
    column->addWidget(m_title);
    m_aboutWhat->setObjectName(QStringLiteral("thread-about"));
    column->addWidget(m_aboutWhat);
    m_community->setObjectName(QStringLiteral("thread-community"));
    column->addWidget(new FormField(tr("Community"), m_community, FormField::Need::Required));
    m_readers->setObjectName(QStringLiteral("thread-readers"));
    column->addWidget(m_readers);
    connect(m_community, &QComboBox::currentIndexChanged, this, &ThreadForm::sayWhoReads);
    m_name->setObjectName(QStringLiteral("thread-title"));
    m_name->setMaxLength(kTitleLength);
    column->addWidget(new FormField(tr("Title"), m_name, FormField::Need::Required,
                                    tr("A question or a sentence, so that others find it.")));
    m_text->setName(tr("What is it about? **bold**, lists and code as in Markdown"));
    m_text->setPeople(
        [this](const QString& begin, int limit) { return m_communities.mentionable(communityId(), begin, limit); },
        [this](const QString& id) { return m_communities.aboutPerson(id); });
    column->addWidget(m_text);
    m_note->setObjectName(QStringLiteral("thread-note"));
    m_note->hide();
    column->addWidget(m_note);
    column->addStretch();
    connect(&m_draft, &QTimer::timeout, this, &ThreadForm::keepDraft);
    connect(m_text, &Composer::edited, &m_draft, &models::DraftTimer::touch);
    connect(m_text, &Composer::attachedChanged, this,
            [this] { m_communities.drafts().keepAttached(draftName(), m_text->attached()); });
    connect(m_name, &QLineEdit::textEdited, &m_draft, &models::DraftTimer::touch);
    connect(m_text, &Composer::sent, this, &ThreadForm::send);
    m_text->setMostText(domain::CommandLimits().text);
    connect(&m_communities, &services::CommunityService::cameBack, this, &ThreadForm::takeBack, Qt::QueuedConnection);
}

void ThreadForm::open(const QUrl& where)
{
    if (m_draft.isActive())
        keepDraft();
    m_thread.reset();
    m_note->hide();
    m_where = where;
    m_sentDraft.clear();
    m_about = {};
    for (const char* kind : {"course", "step", "session"}) {
        if (const QString id = placeValue(where, QLatin1StringView(kind)); !id.isEmpty())
            m_about = {QLatin1StringView(kind), id};
    }
    if (const QString id = placeId(where); !id.isEmpty()) {
        if (const auto page = m_communities.thread(id, 0)) {
            m_thread = page->thread;
            m_about = {m_thread->aboutKind, m_thread->aboutId};
        }
    }
    m_text->clear();
    m_title->setText(m_thread ? tr("Change the thread") : tr("Start a thread"));
    m_text->setSendText(m_thread ? tr("Save") : tr("Start the thread"));
    const QString chosen = m_thread ? m_thread->communityId : placeValue(where, QStringLiteral("community"));
    fillCommunities(chosen);
    m_eventCommunity = m_about.kind == QLatin1StringView("session") ? chosen : QString();
    m_community->setEnabled(!m_thread && (m_eventCommunity.isEmpty() || isElsewhere()));
    const QString about = m_about.id.isEmpty() ? QString() : m_communities.aboutTitle(m_about);
    m_aboutWhat->setText(about.isEmpty() ? QString() : ThreadView::aboutWords(m_about.kind).arg(models::apart(about)));
    sayWhoReads();
    takeDraft();
}

void ThreadForm::takeDraft()
{
    const QString kept = m_communities.drafts().text(draftName());
    m_name->setText(m_thread && kept.isEmpty() ? m_thread->title : kept.section(QLatin1Char('\n'), 0, 0));
    m_text->setText(m_thread && kept.isEmpty() ? m_thread->text : kept.section(QLatin1Char('\n'), 1));
    m_text->setAttached(m_communities.drafts().attached(draftName()));
}

void ThreadForm::fillCommunities(const QString& chosen)
{
    m_community->clear();
    for (const services::CommunityRow& row : m_communities.communities()) {
        if (row.role.isEmpty())
            continue;
        m_community->addItem(row.community.name, row.community.id);
        m_community->setItemData(m_community->count() - 1, row.community.open, kIsOpen);
    }
    m_community->setCurrentIndex(std::max(0, m_community->findData(chosen)));
    if (m_community->count() == 0) {
        m_note->setText(tr("You are in no community yet. Join one first."));
        m_note->show();
    }
}

// A thread about a course stands beside it in the catalog, too.
void ThreadForm::sayWhoReads()
{
    const bool everybody = m_about.kind == QLatin1StringView("course") && m_community->currentData(kIsOpen).toBool();
    m_readers->setText(everybody ? tr("Everybody reads it beside the course; replies reach the members.")
                                 : tr("It reaches the members."));
    m_readers->setVisible(m_community->count() > 0);
    m_aboutWhat->setVisible(!m_aboutWhat->text().isEmpty() && !isElsewhere());
}

bool ThreadForm::isElsewhere() const
{
    return !m_eventCommunity.isEmpty() && communityId() != m_eventCommunity;
}

QString ThreadForm::communityId() const
{
    return m_community->currentData().toString();
}

QString ThreadForm::draftName() const
{
    if (m_thread)
        return QStringLiteral("edit-thread:") + m_thread->id;
    return QStringLiteral("new-thread:") + (m_about.id.isEmpty() ? communityId() : m_about.id);
}

void ThreadForm::keepDraft()
{
    m_draft.stop();
    const QString text = m_text->text();
    const QString title = m_name->text().trimmed();
    const bool asItWas = m_thread && title == m_thread->title.trimmed() && text == m_thread->text.trimmed();
    const bool nothing = asItWas || (title.isEmpty() && text.isEmpty());
    m_communities.drafts().keep(draftName(), nothing ? QString() : title + QLatin1Char('\n') + text);
}

void ThreadForm::send()
{
    services::NewText text;
    text.text = m_text->text();
    text.mentions = m_text->mentions();
    for (const Composer::File& file : m_text->files())
        text.files.append({file.name, file.type, file.bytes});
    const QString title = m_name->text().trimmed();
    if (title.isEmpty() || text.text.isEmpty() || communityId().isEmpty()) {
        m_note->setText(communityId().isEmpty() ? tr("You are in no community yet. Join one first.")
                                                : tr("A title and a text, please."));
        m_note->show();
        return;
    }
    // Somebody may have removed them while they wrote: what they wrote stays here.
    const auto rows = m_communities.communities();
    if (!std::ranges::any_of(rows, [this](const services::CommunityRow& row) {
            return row.community.id == communityId() && !row.role.isEmpty();
        })) {
        keepDraft();
        m_community->setEnabled(!m_thread);
        m_note->setText(tr("You are no longer in this community, so it cannot be sent there. What you wrote is kept: "
                           "copy it, or choose another community."));
        m_note->show();
        return;
    }
    keepDraft();
    text.draft = draftName();
    m_sentDraft = text.draft;
    m_sentTo = communityId();
    QString id;
    if (m_thread) {
        id = m_thread->id;
        text.mentions += m_thread->mentions;
        m_communities.edit(*m_thread, title, text);
    } else {
        id = m_communities.startThread(communityId(), title, text, isElsewhere() ? services::About() : m_about);
    }
    m_text->clear();
    m_name->clear();
    m_draft.stop();
    Q_EMIT go(place(QStringLiteral("thread"), id));
}

// A rule said no at once: nothing was stored, so the form comes back with everything in it.
void ThreadForm::takeBack(const QString& draft, const QString& /*text*/, const base::Error& error)
{
    if (draft != m_sentDraft)
        return;
    const QString to = m_sentTo;
    Q_EMIT go(m_where);
    if (!m_thread && m_about.id.isEmpty() && communityId() != to) { // it was chosen in the form
        m_community->setCurrentIndex(std::max(0, m_community->findData(to)));
        takeDraft();
    }
    m_note->setText(tr("It was not sent. %1").arg(models::wordsFor(error).happened));
    m_note->show();
}

QList<Page::Key> ThreadForm::keys() const
{
    return {{tr("Ctrl+Enter"), tr("Send it")}, {tr("@"), tr("Name somebody")}};
}

void ThreadForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace community
