// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/communityform.h"

#include "app/domain/json.h"
#include "app/services/communityservice.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/markdown.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace community {

using namespace widgets;

namespace {

constexpr int kCommunityFormWidth = 720;
constexpr int kNameLength = 120;
const auto kNewDraft = QStringLiteral("new-community");

// What stands in the form, as a command has it.
QJsonObject communityFields(QJsonObject typed)
{
    QJsonArray resources;
    for (const QString& line : models::piecesOf(typed.value(QLatin1StringView("resources")).toString(), u'\n'))
        resources.append(QJsonObject{{QStringLiteral("url"), line.section(QLatin1Char(' '), 0, 0)},
                                     {QStringLiteral("title"), line.section(QLatin1Char(' '), 1).trimmed()}});
    typed.insert(QStringLiteral("resources"), resources);
    for (const auto& [member, separator] : {std::pair{QStringLiteral("goals"), u'\n'}, {QStringLiteral("tags"), u','}})
        typed.insert(member, QJsonArray::fromStringList(models::piecesOf(typed.value(member).toString(), separator)));
    return typed;
}

bool areAddresses(const QJsonArray& resources)
{
    return std::ranges::all_of(resources, [](const QJsonValue& resource) {
        const QString url = resource[QLatin1StringView("url")].toString();
        return isSafeLink(QUrl(url)) && url.startsWith(QLatin1StringView("http"));
    });
}

} // namespace

CommunityForm::CommunityForm(services::CommunityService& communities, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_title(new TextLabel({}, Type::Display)),
      m_name(new QLineEdit),
      m_purpose(new TextArea(3)),
      m_goals(new TextArea(4)),
      m_resources(new TextArea(3)),
      m_tags(new QLineEdit),
      m_open(new CheckBox(tr("Anybody may join; otherwise moderators admit"))),
      m_save(new Button({}, Button::Kind::Primary)),
      m_fields(QStringLiteral("community-throw-away")),
      m_draft(communities.drafts(), [this] { return m_fields.values(); })
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(QMargins());
    auto* scroll = new ScrollColumn(kCommunityFormWidth);
    whole->addWidget(scroll);
    auto* column = scroll->column();
    m_title->setType(Type::Display, Weight::Strong);
    column->addWidget(m_title);
    column->addWidget(m_fields.keptLine());
    m_name->setObjectName(QStringLiteral("community-name"));
    m_name->setMaxLength(kNameLength);
    m_nameField = new FormField(tr("Name"), m_name, FormField::Need::Required);
    column->addWidget(m_nameField);
    column->addWidget(new FormField(tr("What is it for?"), m_purpose, FormField::Need::Optional));
    column->addWidget(
        new FormField(tr("What you want together"), m_goals, FormField::Need::Optional, tr("A goal on each line.")));
    m_resourcesField = new FormField(tr("Resources"), m_resources, FormField::Need::Optional,
                                     tr("An address on each line, then its title."));
    column->addWidget(m_resourcesField);
    column->addWidget(new FormField(tr("Topics"), m_tags, FormField::Need::Optional, tr("With commas between.")));
    column->addWidget(m_open);
    keepFields();
    m_save->setObjectName(QStringLiteral("community-save"));
    connect(m_save, &QPushButton::clicked, this, &CommunityForm::save);
    addSendKeys(this, m_save);
    connect(m_name, &QLineEdit::returnPressed, this, &CommunityForm::save);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(m_save);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("community-cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft.forget();
        Q_EMIT go(m_id.isEmpty() ? place(QStringLiteral("communities")) : place(QStringLiteral("community"), m_id));
    });
    line->addWidget(cancel);
    column->addLayout(line);
    column->addStretch();
}

void CommunityForm::keepFields()
{
    m_fields.add(QStringLiteral("name"), m_name);
    m_fields.add(QStringLiteral("purpose"), m_purpose);
    m_fields.add(QStringLiteral("goals"), m_goals);
    m_fields.add(QStringLiteral("resources"), m_resources);
    m_fields.add(QStringLiteral("tags"), m_tags);
    m_fields.add(QStringLiteral("open"), m_open);
    connect(&m_fields, &FormFields::edited, &m_draft, &models::PageDraft::edited);
    connect(&m_fields, &FormFields::thrownAway, this, [this] {
        m_draft.forget();
        focusFirst();
    });
}

void CommunityForm::open(const QUrl& where)
{
    m_draft.keep();
    m_id = placeId(where);
    const auto page = m_id.isEmpty() ? std::nullopt : m_communities.page(m_id);
    const domain::Community community = page ? page->row.community : domain::Community{};
    m_seen = community;
    m_title->setText(page ? tr("Change the community") : tr("Begin a community"));
    m_save->setText(page ? tr("Save") : tr("Begin"));
    m_name->setText(community.name);
    m_purpose->setPlainText(community.purpose);
    m_goals->setPlainText(community.goals.join(QLatin1Char('\n')));
    QStringList resources;
    for (const domain::CommunityResource& resource : community.resources)
        resources.append(QStringLiteral("%1 %2").arg(resource.url, resource.title).trimmed());
    m_resources->setPlainText(resources.join(QLatin1Char('\n')));
    m_tags->setText(community.tags.join(QStringLiteral(", ")));
    m_open->setChecked(community.open);
    m_nameField->setError({});
    m_resourcesField->setError({});
    m_fields.begin(m_draft.begin(m_id.isEmpty() ? kNewDraft : QStringLiteral("community-form:") + m_id));
}

// Another one has that name: whoever looks for it could not tell them apart.
bool CommunityForm::isTaken(const QString& name) const
{
    const auto all = m_communities.communities();
    return std::ranges::any_of(all, [&](const services::CommunityRow& row) {
        return row.community.id != m_id && row.community.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
}

// As it was when what is in the form was typed.
domain::Community CommunityForm::begun() const
{
    QJsonObject community = domain::toJson(m_seen);
    const QJsonObject opened = communityFields(m_draft.opened());
    for (auto it = opened.begin(); it != opened.end(); ++it)
        community.insert(it.key(), it.value());
    return domain::fromJson<domain::Community>(community).value_or(m_seen);
}

void CommunityForm::save()
{
    const QString name = m_name->text().trimmed();
    const bool taken = !name.isEmpty() && isTaken(name);
    m_nameField->setError(name.isEmpty() ? tr("A name, please.")
                          : taken        ? tr("There is a community of that name. Join it, or choose another name.")
                                         : QString());
    const QJsonObject fields = communityFields(m_fields.values());
    const bool good = areAddresses(fields.value(QLatin1StringView("resources")).toArray());
    m_resourcesField->setError(good ? QString() : tr("Each line begins with an address such as https://…"));
    if (name.isEmpty() || taken || !good)
        return;
    const domain::Community begun = this->begun();
    m_draft.forget();
    if (m_id.isEmpty())
        m_id = m_communities.create(fields);
    else
        m_communities.update(begun, fields);
    Q_EMIT go(place(QStringLiteral("community"), m_id));
}

void CommunityForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace community
