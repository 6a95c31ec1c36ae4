// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"

#include "app/domain/json.h"
#include "app/domain/profilerules.h"
#include "app/domain/shownperson.h"
#include "ui/models/formdraft.h"
#include "ui/models/languagenames.h"
#include "ui/models/picture.h"
#include "ui/models/profilewords.h"
#include "ui/models/words.h"
#include "ui/profile/picture.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/namespicker.h"
#include "ui/widgets/openfile.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QVBoxLayout>

namespace profile {

using namespace widgets;
using models::ProfileWords;

namespace {

constexpr int kEditedFace = 72;
constexpr int kAudienceWidth = 132;
constexpr int kLanguagesFound = 8;
constexpr int kLargeLetters = 150; // per cent
const auto kLanguages = QStringLiteral("languages");
const auto kChanges = QStringLiteral("changes"); // in the draft
const auto kOpened = QStringLiteral("opened");
constexpr const char* kWritten[] = {"bio", "interests", "languages", "links"};
const QStringList kSeparateFields{QStringLiteral("skills"), QStringLiteral("achievements"), QStringLiteral("badges"),
                                  QStringLiteral("kudos")};

QBoxLayout::Direction rowDirection()
{
    return scaled(100) < kLargeLetters ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
}

} // namespace

ProfileEditor::ProfileEditor(const domain::Profile& profile, const QString& name, const services::TextDrafts* drafts,
                             QWidget* parent)
    : QWidget(parent),
      m_before(profile),
      m_photo(profile.photo),
      m_bio(new TextArea(4)),
      m_interests(new QLineEdit(profile.interests.join(QStringLiteral(", ")))),
      m_languages(new NamesPicker(
          models::LanguageNames::prompt(), models::LanguageNames::hits(), QStringLiteral("profile-languages"),
          {[](const QString& words) { return models::LanguageNames::find(words, kLanguagesFound); },
           &models::LanguageNames::name, &models::LanguageNames::read})),
      m_links(new TextArea(2)),
      m_photoProblem(new TextLabel({}, Type::Small, Role::Danger)),
      m_mentoring(new QComboBox),
      m_opened(domain::toJson(profile))
{
    setObjectName(QStringLiteral("profile-editor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(4));
    buildPhoto(*column, name);
    buildFields(*column);
    column->addWidget(new Hairline);
    addAudiences(*column);
    auto* line = new FlowLayout(nullptr, grid(2));
    auto* done = new Button(tr("Save"), Button::Kind::Primary);
    done->setObjectName(QStringLiteral("profile-save"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("profile-cancel"));
    line->addWidget(done);
    line->addWidget(cancel);
    column->addLayout(line);
    connect(done, &QPushButton::clicked, this, &ProfileEditor::finish);
    addSendKeys(this, done);
    connect(cancel, &QPushButton::clicked, this, &ProfileEditor::cancelled);
    if (drafts)
        keepDraft(*drafts);
}

// What was typed, with what stood there then.
QString ProfileEditor::typed() const
{
    const QJsonObject now = changes();
    return now.isEmpty()
               ? QString()
               : QString::fromUtf8(
                     QJsonDocument(QJsonObject{{kChanges, now}, {kOpened, m_opened}}).toJson(QJsonDocument::Compact));
}

void ProfileEditor::keepDraft(const services::TextDrafts& drafts)
{
    m_draft = new models::FormDraft(
        drafts, QStringLiteral("profile"), [this] { return typed(); }, this);
    const QJsonObject kept = QJsonDocument::fromJson(m_draft->takeUp().toUtf8()).object();
    if (!kept.isEmpty()) {
        m_opened = kept.value(kOpened).toObject();
        takeUp(kept.value(kChanges).toObject());
    }
    const auto touched = [this] { m_draft->touch(); };
    connect(m_bio, &QPlainTextEdit::textChanged, this, touched);
    connect(m_links, &QPlainTextEdit::textChanged, this, touched);
    connect(m_interests, &QLineEdit::textChanged, this, touched);
    connect(m_languages, &NamesPicker::changed, this, touched);
    connect(m_mentoring, &QComboBox::currentIndexChanged, this, touched);
    for (QComboBox* audience : std::as_const(m_audiences))
        connect(audience, &QComboBox::currentIndexChanged, this, touched);
}

void ProfileEditor::hideEvent(QHideEvent* event)
{
    if (m_draft)
        m_draft->keep();
    QWidget::hideEvent(event);
}

void ProfileEditor::forget()
{
    if (m_draft)
        m_draft->forget();
}

void ProfileEditor::buildPhoto(QVBoxLayout& column, const QString& name)
{
    auto* row = new QBoxLayout(rowDirection());
    row->setSpacing(grid(3));
    m_face = new Avatar(name, kEditedFace);
    row->addWidget(m_face, 0, Qt::AlignTop);
    auto* buttons = new QVBoxLayout;
    auto* choose = new Button(tr("Choose a photo…"));
    auto* none = new Button(tr("No photo"), Button::Kind::Quiet);
    none->setAtLineStart(true);
    for (Button* button : {choose, none}) {
        button->setCompact(true);
        buttons->addWidget(button, 0, Qt::AlignLeading);
    }
    m_photoProblem->setObjectName(QStringLiteral("photo-problem"));
    m_photoProblem->hide();
    buttons->addWidget(m_photoProblem);
    row->addLayout(buttons, 1);
    addAudience(row, QStringLiteral("photo"), 0);
    column.addLayout(row);
    connect(choose, &QPushButton::clicked, this, &ProfileEditor::choosePhoto);
    connect(none, &QPushButton::clicked, this, [this] {
        m_photo.clear();
        m_photoProblem->hide();
        showPhoto();
    });
    showPhoto();
}

void ProfileEditor::buildFields(QVBoxLayout& column)
{
    m_bio->setPlainText(m_before.bio);
    m_bio->setObjectName(QStringLiteral("profile-bio"));
    m_interests->setObjectName(QStringLiteral("profile-interests"));
    m_interests->setPlaceholderText(tr("rowing, maps, …"));
    m_languages->setChosen(m_before.languages);
    m_links->setPlainText(m_before.links.join(QLatin1Char('\n')));
    m_links->setObjectName(QStringLiteral("profile-links"));
    m_mentoring->addItem(tr("I do not mentor"), QString());
    for (const char* value : {"open", "full"})
        m_mentoring->addItem(ProfileWords::mentoring(QLatin1StringView(value)), QLatin1StringView(value));
    m_mentoring->setCurrentIndex(m_mentoring->findData(m_before.mentoring));
    addRow(column, QStringLiteral("bio"), m_bio);
    addRow(column, QStringLiteral("interests"), m_interests);
    addRow(column, kLanguages, m_languages);
    addRow(column, QStringLiteral("links"), m_links);
    addRow(column, QStringLiteral("mentoring"), m_mentoring);
}

void ProfileEditor::addRow(QVBoxLayout& column, const QString& field, QWidget* editor)
{
    auto* row = new QBoxLayout(rowDirection());
    row->setSpacing(grid(3));
    const QString hint = field == QLatin1StringView("links") ? tr("One address a line") : QString();
    auto* label = new FormField(ProfileWords::field(field), editor, FormField::Need::Optional, hint);
    label->setCheck([this, field] { return wrongIn(field); });
    m_fields.insert(field, label);
    row->addWidget(label, 1);
    addAudience(row, field, lineHeight(widgets::font(Type::Body, Weight::Medium)) + grid(1));
    column.addLayout(row);
}

void ProfileEditor::addAudience(QBoxLayout* row, const QString& field, int drop)
{
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    if (row->direction() == QBoxLayout::LeftToRight)
        side->addSpacing(drop);
    side->addWidget(makeAudience(field));
    side->addStretch(1);
    row->addLayout(side);
}

// What has no field of its own here: skills, completed courses, kudos; and what the organisation says of the person.
void ProfileEditor::addAudiences(QVBoxLayout& column)
{
    column.addWidget(new TextLabel(tr("Who may see the rest"), Type::Body));
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(grid(3));
    rows->setVerticalSpacing(grid(2));
    rows->setColumnStretch(0, 1);
    for (const QString& field : kSeparateFields + domain::personFields()) {
        const int row = rows->rowCount();
        // In the middle of its box, not by alignment: an aligned label gets no second line.
        auto* name = new QVBoxLayout;
        name->addStretch(1);
        name->addWidget(new TextLabel(ProfileWords::field(field)));
        name->addStretch(1);
        rows->addLayout(name, row, 0);
        rows->addWidget(makeAudience(field), row, 1);
    }
    column.addLayout(rows);
    column.addWidget(new TextLabel(tr("Whoever has a mentorship with you sees your e-mail address and time zone all "
                                      "the same, as invitations carry them. Hours that you offer as a mentor tell "
                                      "their time zone."),
                                   Type::Small, Role::TextMuted));
}

QComboBox* ProfileEditor::makeAudience(const QString& field)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("audience-") + field);
    box->setMinimumWidth(scaled(kAudienceWidth));
    widgets::nameChoice(box, tr("Who may see: %1").arg(ProfileWords::field(field)));
    for (const auto audience : {domain::Audience::Everyone, domain::Audience::Team, domain::Audience::Me}) {
        if (audience != domain::Audience::Everyone || field != QLatin1StringView("kudos"))
            box->addItem(ProfileWords::audience(audience), domain::audienceName(audience));
    }
    box->setCurrentIndex(box->findData(domain::audienceName(domain::audienceOf(m_before, field))));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_audiences.insert(field, box);
    return box;
}

void ProfileEditor::choosePhoto()
{
    openFile(this, tr("Choose a photo"), tr("Pictures (*.png *.jpg *.jpeg)"),
             [this](const QString& path) { takePhoto(path); });
}

void ProfileEditor::takePhoto(const QString& path)
{
    const auto picture = pictureOf(path);
    if (picture)
        m_photo = *picture;
    else
        m_photoProblem->setText(picture.error().code == kPictureTooLarge
                                    ? tr("The picture has too many pixels. Make it smaller, or choose another one.")
                                    : tr("This file is no picture that can be read. Choose a PNG or a JPEG."));
    m_photoProblem->setVisible(!picture);
    showPhoto();
}

void ProfileEditor::showPhoto()
{
    m_face->setPicture(models::pictureFrom(m_photo));
}

QJsonObject ProfileEditor::changes() const
{
    QJsonObject changed;
    const auto put = [&](const char* field, const auto& before, const auto& now) {
        if (before == now)
            return;
        if constexpr (std::is_same_v<std::decay_t<decltype(now)>, QStringList>)
            changed.insert(QLatin1StringView(field), QJsonArray::fromStringList(now));
        else
            changed.insert(QLatin1StringView(field), now);
    };
    put("photo", m_before.photo, m_photo);
    put("bio", m_before.bio, m_bio->toPlainText().trimmed());
    put("interests", m_before.interests, models::piecesOf(m_interests->text(), QLatin1Char(',')));
    put("languages", m_before.languages, m_languages->chosen());
    put("links", m_before.links, models::piecesOf(m_links->toPlainText(), QLatin1Char('\n')));
    put("mentoring", m_before.mentoring, m_mentoring->currentData().toString());
    QJsonObject visibility;
    for (auto it = m_audiences.cbegin(); it != m_audiences.cend(); ++it) {
        const QString chosen = it.value()->currentData().toString();
        if (chosen != domain::audienceName(domain::audienceOf(m_before, it.key())))
            visibility.insert(it.key(), chosen);
    }
    if (!visibility.isEmpty())
        changed.insert(QStringLiteral("visibility"), visibility);
    return changed;
}

void ProfileEditor::takeUp(const QJsonObject& changes)
{
    const auto list = [&](QLatin1StringView field) { return changes.value(field).toVariant().toStringList(); };
    const auto has = [&](const char* field) { return changes.contains(QLatin1StringView(field)); };
    if (has("photo"))
        m_photo = changes.value(QLatin1StringView("photo")).toString();
    showPhoto();
    if (has("bio"))
        m_bio->setPlainText(changes.value(QLatin1StringView("bio")).toString());
    if (has("interests"))
        m_interests->setText(list(QLatin1StringView("interests")).join(QStringLiteral(", ")));
    if (has("languages"))
        m_languages->setChosen(list(QLatin1StringView("languages")));
    if (has("links"))
        m_links->setPlainText(list(QLatin1StringView("links")).join(QLatin1Char('\n')));
    if (has("mentoring"))
        m_mentoring->setCurrentIndex(m_mentoring->findData(changes.value(QLatin1StringView("mentoring")).toString()));
    const QJsonObject seen = changes.value(QLatin1StringView("visibility")).toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        if (QComboBox* box = m_audiences.value(it.key()))
            box->setCurrentIndex(box->findData(it.value().toString()));
    }
}

// By the rule that the server keeps; of languages, also what nobody knows.
QString ProfileEditor::wrongIn(const QString& field) const
{
    if (const QStringList left = field == kLanguages ? m_languages->unread() : QStringList(); !left.isEmpty())
        return models::LanguageNames::notKnown(left);
    const QJsonObject now = changes();
    if (!now.contains(field))
        return {};
    for (const QString& link : field == QLatin1StringView("links")
                                   ? models::piecesOf(m_links->toPlainText(), QLatin1Char('\n'))
                                   : QStringList()) {
        if (!domain::isWebAddress(link))
            return tr("“%1” is no address of a web page.").arg(models::apart(link));
    }
    return domain::wrongField(m_before, {{field, now.value(field)}}) == field ? ProfileWords::limit(field) : QString();
}

void ProfileEditor::finish()
{
    (void)m_languages->takeTyped();
    FormField* first = nullptr;
    for (const char* name : kWritten) {
        FormField* field = m_fields.value(QLatin1StringView(name));
        if (!field->check() && !first)
            first = field;
    }
    if (first)
        first->claimFocus();
    else
        Q_EMIT save();
}

void ProfileEditor::focusFirst()
{
    m_bio->setFocus(Qt::OtherFocusReason);
}

} // namespace profile
