// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of syncwords.h that says what of a waiting change a person wrote.
#include "app/domain/fieldmerge.h"
#include "ui/models/syncwords.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace models {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(models::EditText)
};

struct Member
{
    const char* name;
    const char* label;
    bool many;
    bool number;
};

constexpr std::array kMembers{
    Member{"name", QT_TRANSLATE_NOOP("models::EditText", "Name"), false, false},
    Member{"title", QT_TRANSLATE_NOOP("models::EditText", "Title"), false, false},
    Member{"link", QT_TRANSLATE_NOOP("models::EditText", "Link"), false, false},
    Member{"provider", QT_TRANSLATE_NOOP("models::EditText", "Provider"), false, false},
    Member{"cost", QT_TRANSLATE_NOOP("models::EditText", "Cost"), false, true},
    Member{"currency", QT_TRANSLATE_NOOP("models::EditText", "Currency"), false, false},
    Member{"reason", QT_TRANSLATE_NOOP("models::EditText", "Reason"), true, false},
    Member{"skill_gap", QT_TRANSLATE_NOOP("models::EditText", "What you want to be able to do"), true, false},
    Member{"text", QT_TRANSLATE_NOOP("models::EditText", "Text"), true, false},
    Member{"note", QT_TRANSLATE_NOOP("models::EditText", "Note"), true, false},
    Member{"bio", QT_TRANSLATE_NOOP("models::EditText", "About you"), true, false},
    Member{"question", QT_TRANSLATE_NOOP("models::EditText", "Question"), true, false},
    Member{"comment", QT_TRANSLATE_NOOP("models::EditText", "Comment"), true, false},
};

// What a person may write in a command, whether or not the payload has it already.
QStringList writtenMembers(const QString& kind)
{
    static const QHash<QString, QStringList> kWritten{
        {QStringLiteral("request.submit"),
         {QStringLiteral("title"), QStringLiteral("link"), QStringLiteral("provider"), QStringLiteral("cost"),
          QStringLiteral("currency"), QStringLiteral("reason"), QStringLiteral("skill_gap")}},
        {QStringLiteral("request.answer"), {QStringLiteral("text")}},
        {QStringLiteral("note.put"), {QStringLiteral("text")}},
        {QStringLiteral("kudos.give"), {QStringLiteral("text")}},
        {QStringLiteral("thread.start"), {QStringLiteral("title"), QStringLiteral("text")}},
        {QStringLiteral("thread.edit"), {QStringLiteral("title"), QStringLiteral("text")}},
        {QStringLiteral("community.create"), {QStringLiteral("name")}},
        {QStringLiteral("community.update"), {QStringLiteral("name")}},
        {QStringLiteral("post.reply"), {QStringLiteral("text")}},
        {QStringLiteral("post.edit"), {QStringLiteral("text")}},
        {QStringLiteral("message.send"), {QStringLiteral("text")}},
        {QStringLiteral("message.edit"), {QStringLiteral("text")}},
        {QStringLiteral("report.make"), {QStringLiteral("reason")}},
        {QStringLiteral("skill.assess"), {QStringLiteral("note")}},
        {QStringLiteral("skill.endorse"), {QStringLiteral("note")}},
        {QStringLiteral("skill.contest"), {QStringLiteral("reason")}},
        {QStringLiteral("profile.update"), {QStringLiteral("bio")}},
        {QStringLiteral("request.decline"), {QStringLiteral("reason")}},
        {QStringLiteral("request.ask"), {QStringLiteral("question")}},
        {QStringLiteral("request.approve"), {QStringLiteral("comment")}},
        {QStringLiteral("mentorship_entry.put"), {QStringLiteral("text")}},
        {QStringLiteral("mentorship.decline"), {QStringLiteral("reason")}},
        {QStringLiteral("mentor_session.decline"), {QStringLiteral("reason")}},
        {QStringLiteral("request.reassign"), {QStringLiteral("comment")}},
        {QStringLiteral("request.withdraw"), {QStringLiteral("comment")}},
    };
    return kWritten.value(kind);
}

} // namespace

QList<EditableField> editableFields(const domain::Command& command)
{
    QList<EditableField> fields;
    const QStringList written = writtenMembers(command.kind);
    for (const Member& member : kMembers) {
        const auto name = QString::fromLatin1(member.name);
        const bool fixedTitle = name == QLatin1StringView("title") &&
                                !command.payload.value(QLatin1StringView("course_id")).toString().isEmpty();
        const bool untouched = command.payload.contains(domain::wereMember()) && !command.payload.contains(name);
        if (written.contains(name) && !fixedTitle && !untouched)
            fields.append({name, EditText::tr(member.label), member.many, member.number});
    }
    return fields;
}

} // namespace models
