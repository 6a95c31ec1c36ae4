// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ports.h"
#include "app/services/profileservice.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/profile/profileview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

// The kudos on a profile: read, given, removed.
namespace profile {

using namespace widgets;

void ProfileView::addKudos()
{
    const bool canGive = !m_page.mine && !m_page.preview;
    if (m_page.kudos.isEmpty() && !canGive)
        return;
    auto* card = new Card(tr("Kudos"));
    card->setObjectName(QStringLiteral("profile-kudos"));
    audienceMark(*card, QStringLiteral("kudos"));
    for (const services::KudosLine& line : m_page.kudos)
        addKudosLine(line, *card);
    if (canGive)
        addKudosForm(*card);
    m_scroll->column()->addWidget(card);
}

void ProfileView::addKudosLine(const services::KudosLine& line, Card& card)
{
    auto* one = new QVBoxLayout;
    one->setSpacing(0);
    one->addWidget(new TextLabel(line.kudos.text));
    QStringList about{line.fromName};
    if (!line.skillName.isEmpty())
        about << line.skillName;
    about << models::agoWords(line.kudos.givenAt, m_clock.now().toTimeZone(m_clock.zone()));
    if (line.waiting)
        about << tr("waiting to be sent");
    one->addWidget(new TextLabel(models::inLine(about), Type::Small, Role::TextMuted));
    if (!m_page.preview && (m_page.mine || line.kudos.fromId == m_profiles.me())) {
        auto* row = new FlowLayout(nullptr, 0);
        auto* remove =
            quietAction(*row, tr("Remove"), QStringLiteral("kudos-remove-") + line.kudos.id, line.kudos.text);
        connect(remove, &QPushButton::clicked, this, [this, id = line.kudos.id] {
            m_removing = id;
            focusOn(QStringLiteral("kudos-keep"));
            refreshNow();
        });
        one->addLayout(row);
    }
    card.body()->addLayout(one);
    if (line.kudos.id == m_removing)
        askToRemove(line.kudos, card);
}

// Only whoever gave them could give them again.
void ProfileView::askToRemove(const domain::Kudos& kudos, Card& card)
{
    auto* question = new Banner(QLatin1StringView("circle-alert"), Tone::Warning);
    question->setText(tr("Remove these kudos? They cannot be brought back here."));
    auto* keep = question->addAction(tr("Keep them"));
    keep->setObjectName(QStringLiteral("kudos-keep"));
    connect(keep, &QPushButton::clicked, this, &ProfileView::closeTopmost);
    auto* remove = question->addAction(tr("Remove"));
    remove->setObjectName(QStringLiteral("kudos-really-remove"));
    connect(remove, &QPushButton::clicked, this, [this, kudos] {
        m_removing.clear();
        m_profiles.removeKudos(kudos);
        refreshSoon();
    });
    card.body()->addWidget(question);
}

void ProfileView::addKudosForm(Card& card)
{
    auto* field = new TextArea(2);
    field->setObjectName(QStringLiteral("kudos-text"));
    field->setPlaceholderText(tr("What would you like to thank %1 for?").arg(models::apart(m_page.person.name)));
    field->setAccessibleName(tr("Kudos to %1").arg(models::apart(m_page.person.name)));
    field->setPlainText(m_kudosDraft); // the page may be drawn anew while somebody writes
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { m_kudosDraft = field->toPlainText(); });
    card.body()->addWidget(field);
    auto* give = new Button(tr("Give kudos"));
    give->setObjectName(QStringLiteral("kudos-give"));
    give->setCompact(true);
    const auto send = [this, field] {
        const QString text = field->toPlainText().trimmed();
        if (text.isEmpty())
            return;
        keepKudos(m_profiles.giveKudos(m_id, text), text);
        m_kudosDraft.clear();
        Q_EMIT say(tr("Kudos given to %1").arg(models::apart(m_page.person.name)));
        refreshSoon();
    };
    connect(give, &QPushButton::clicked, this, send);
    connect(field, &TextArea::finished, this, send);
    card.body()->addWidget(give, 0, Qt::AlignLeading);
}

} // namespace profile
