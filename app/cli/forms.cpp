// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/forms.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(cli::FormText)
};

constexpr auto kAccount = "Account";
constexpr auto kLearning = "Learning";
constexpr auto kRequests = "Requests";
constexpr auto kOutbox = "Outbox";

const std::vector<Form>& forms()
{
    static const std::vector<Form> all{
        {kAccount,
         "login",
         "",
         "",
         {{"server", true}, {"demo-person"}},
         "sign in with the browser; demo servers sign a sample person in at once",
         login},
        {kAccount,
         "logout",
         "",
         "",
         {{"erase"}, {"all"}, {"person"}},
         "sign out; --erase: and what is here, --person: of whom, --all: also unsent",
         logout},
        {kAccount, "status", "", "", {}, "who is signed in, how current the cache is, what waits", status},
        {kAccount, "sync", "", "", {}, "send what waits and fetch what is new", syncNow},

        {kLearning, "courses", "", "", {{"limit"}}, "the catalog", courses},
        {kLearning,
         "search",
         "",
         "WORDS",
         {{"limit"}},
         "the best matches, also for parts of words and misspellings",
         search},
        {kLearning, "course", "", "ID", {}, "one course; ID is here and below its id or that at its source", course},
        {kLearning, "pathways", "", "", {}, "the pathways and how far you are", pathways},
        {kLearning, "register", "", "ID", {}, "register for a course", registerFor},
        {kLearning, "withdraw", "", "ID", {}, "give up a registration, or withdraw a request of yours", withdraw},
        {kLearning,
         "download",
         "",
         "ID",
         {{"metered"}},
         "bring a course, or those of a pathway, here; --metered: whatever it costs",
         download},
        {kLearning, "downloads", "", "", {}, "what is here, and what is on its way", downloads},
        {kLearning, "attempts", "", "", {}, "what you have learned on this and your other devices", attempts},
        {kLearning,
         "export",
         "transcript",
         "FILE",
         {},
         "completed courses, skills and badges: JSON, or CSV for a .csv",
         exportData},
        {kLearning, "export", "data", "FILE", {}, "all that this device has of you, NDJSON", exportData},
        {kLearning, "export", "statements", "FILE", {}, "the xAPI statements that this device has stored", exportData},
        {kLearning, "calendar", "", "", {}, "what is due and your sessions, of the next 60 days", calendarDates},
        {kLearning, "calendar", "export", "FILE", {}, "the same and more as iCalendar (.ics)", calendarDates},
        {kLearning,
         "calendar",
         "address",
         "",
         {{"renew"}},
         "where your calendar program can subscribe; anew, so that the old one is closed",
         calendarDates},

        {kRequests,
         "request",
         "",
         "ID",
         {{"reason", true}, {"link"}, {"cost"}, {"currency"}},
         "ask for a course of the catalog",
         request},
        {kRequests,
         "request",
         "",
         "",
         {{"free", true}, {"reason", true}, {"link"}, {"cost"}, {"currency"}},
         "ask for a course that the catalog lacks",
         request},
        {kRequests,
         "requests",
         "",
         "",
         {{"to-review"}},
         "your requests, or those that wait for your decision",
         requests},
        {kRequests, "approve", "", "ID", {{"comment"}}, "decide about a request", approve},
        {kRequests, "decline", "", "ID", {{"reason", true}}, "the same", decline},
        {kRequests, "ask", "", "ID", {{"question", true}}, "ask the person back", askBack},

        {kOutbox, "outbox", "", "", {}, "what has not reached the server yet, and why", outbox},
        {kOutbox, "outbox", "retry", "ID", {}, "send it again", outbox},
        {kOutbox, "outbox", "discard", "ID", {}, "let it go", outbox},
        {kOutbox, "outbox", "export", "FILE", {}, "keep a copy of all of it", outbox},
    };
    return all;
}

constexpr const char* kEverywhere[] = {"profile", "json", "proxy", "verbose", "help", "version"};

bool has(const char* text)
{
    return *text != 0;
}

QString written(const Form::Option& option)
{
    const OptionKind* kind = optionKind(QLatin1StringView(option.name));
    QString text = QStringLiteral("--") + QLatin1StringView(option.name);
    if (kind && kind->value)
        text += QLatin1Char(' ') + QLatin1StringView(kind->value);
    return option.needed ? text : QLatin1Char('[') + text + QLatin1Char(']');
}

QString nameOf(const Form& form)
{
    return has(form.part) ? QLatin1StringView(form.command) + QLatin1Char(' ') + QLatin1StringView(form.part)
                          : QString(QLatin1StringView(form.command));
}

QString synopsis(const Form& form)
{
    QStringList parts{nameOf(form)};
    if (has(form.operand))
        parts.append(QLatin1StringView(form.operand));
    for (const Form::Option& option : form.options)
        parts.append(written(option));
    return parts.join(QLatin1Char(' '));
}

// "a, b or c"
QString anyOf(const QStringList& words)
{
    return words.size() < 2
               ? words.join(QString())
               : FormText::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

Checked<const Form*> chosen(const Arguments& arguments)
{
    const QString& command = arguments.command();
    QStringList names;
    QStringList parts;
    const Form* plain = nullptr;
    for (const Form& form : forms()) {
        if (!names.contains(QLatin1StringView(form.command)))
            names.append(QLatin1StringView(form.command));
        if (command != QLatin1StringView(form.command))
            continue;
        if (has(form.part)) {
            parts.append(QLatin1StringView(form.part));
            if (arguments.words().value(0) == QLatin1StringView(form.part))
                return &form;
            continue;
        }
        // Of two without a first word of their own the second is known by its first option.
        if (!plain || (!form.options.empty() && arguments.has(QLatin1StringView(form.options.front().name))))
            plain = &form;
    }
    if (!plain && parts.isEmpty())
        return tl::unexpected(
            Misuse{FormText::tr("There is no command '%1'.").arg(command) + suggestion(command, names)});
    if (!parts.isEmpty() && !arguments.words().isEmpty())
        return tl::unexpected(
            Misuse{FormText::tr("'%1' takes %2, not '%3'.").arg(command, anyOf(parts), arguments.words().first())});
    if (!plain)
        return tl::unexpected(Misuse{FormText::tr("'%1' needs %2.").arg(command, anyOf(parts))});
    return plain;
}

Checked<void> checkWords(const Form& form, QStringList words)
{
    if (has(form.part))
        words.removeFirst();
    const QString operand = QLatin1StringView(form.operand);
    const bool many = operand == QLatin1StringView("WORDS");
    const qsizetype most = operand.isEmpty() ? 0 : many ? words.size() : 1;
    if (words.size() > most) {
        const QString much = FormText::tr("'%1' is too much.").arg(words.at(most));
        const QString takes = most == 0 ? FormText::tr("'%1' takes no words:").arg(nameOf(form))
                                        : FormText::tr("'%1' takes one %2:").arg(nameOf(form), operand);
        return tl::unexpected(Misuse{takes + QLatin1Char(' ') + much});
    }
    if (operand.isEmpty() || !words.join(QString()).trimmed().isEmpty())
        return {};
    return tl::unexpected(Misuse{
        (many ? FormText::tr("'%1' needs %2.") : FormText::tr("'%1' needs one %2.")).arg(nameOf(form), operand)});
}

Checked<void> checkOptions(const Form& form, const Arguments& arguments)
{
    const auto belongs = [&form](const QString& name) {
        return std::ranges::any_of(kEverywhere, [&](const char* one) { return name == QLatin1StringView(one); }) ||
               std::ranges::any_of(form.options, [&](const auto& one) { return name == QLatin1StringView(one.name); });
    };
    QStringList given = arguments.options();
    given.sort(); // of several faults always the same is said
    for (const QString& name : given) {
        if (!belongs(name))
            return tl::unexpected(Misuse{FormText::tr("'%1' has no option --%2.").arg(nameOf(form), name)});
    }
    for (const Form::Option& option : form.options) {
        if (option.needed && arguments.value(QLatin1StringView(option.name)).trimmed().isEmpty())
            return tl::unexpected(Misuse{FormText::tr("'%1' needs %2.").arg(nameOf(form), written(option))});
    }
    return {};
}

} // namespace

Checked<const Form*> formOf(const Arguments& arguments)
{
    const auto form = chosen(arguments);
    if (!form)
        return form;
    if (const auto words = checkWords(**form, arguments.words()); !words)
        return tl::unexpected(words.error());
    if (const auto options = checkOptions(**form, arguments); !options)
        return tl::unexpected(options.error());
    return form;
}

QString usageText(const QString& command)
{
    QString text;
    for (const Form& form : forms()) {
        if (command == QLatin1StringView(form.command))
            text +=
                (text.isEmpty() ? QStringLiteral("Usage: lxcp ") : QStringLiteral("\n       lxcp ")) + synopsis(form);
    }
    return text;
}

QString helpText(const QString& command)
{
    QString text;
    if (!command.isEmpty()) {
        for (const Form& form : forms()) {
            if (command == QLatin1StringView(form.command))
                text += QStringLiteral("Usage: lxcp ") + synopsis(form) + QStringLiteral("\n       ") +
                        QLatin1StringView(form.meaning) + QLatin1Char('\n');
        }
        return text.isEmpty() ? text
                              : text + QStringLiteral("\nAlso: [--profile DIR] [--json] [--proxy ADDRESS|none|system] "
                                                      "[--verbose]; 'lxcp --help' has all commands.\n");
    }
    constexpr int kColumn = 40;
    text = QStringLiteral("Usage: lxcp [--profile DIR] [--json] [--proxy ADDRESS|none|system] [--verbose]\n"
                          "            COMMAND\n");
    QString section;
    for (const Form& form : forms()) {
        if (section != QLatin1StringView(form.section)) {
            section = QLatin1StringView(form.section);
            text += QLatin1Char('\n') + section + QLatin1Char('\n');
        }
        QString line = QStringLiteral("  ") + synopsis(form);
        if (line.size() >= kColumn)
            line += QLatin1Char('\n') + QString(kColumn, QLatin1Char(' '));
        text += line.leftJustified(kColumn) + QLatin1StringView(form.meaning) + QLatin1Char('\n');
    }
    return text + QStringLiteral(R"(
With --json the output is JSON: one object a line for lists. Messages go to standard error.
With --verbose the log goes there, too.
Commands work offline too: what you do is kept and sent later.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 not signed in, 4 offline (your work is queued), 5 conflict or rejected.
)");
}

} // namespace cli
