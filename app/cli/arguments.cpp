// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/domain/requestrules.h"
#include "app/net/discoverycall.h"
#include "app/store/spelling.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

struct ArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(cli::ArgumentText)
};

bool isCount(const QString& value)
{
    bool isNumber = false;
    return value.toInt(&isNumber) >= 1 && isNumber;
}

bool isCost(const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && number >= 0 && number <= domain::kRequestCostMost; // NaN is neither
}

bool isCurrency(const QString& value)
{
    return value.size() == 3 &&
           std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isWebAddress(const QUrl& url)
{
    const bool isWeb = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

bool isLink(const QString& value)
{
    return isWebAddress(QUrl(value));
}

// A single word without a scheme is a slip rather than a server; whoever has one of that name writes https:// before
// it.
bool isServer(const QString& value)
{
    const QUrl url = serverUrl(value);
    const bool isHere = url.scheme() == QLatin1StringView("http");
    const bool isNamed = value.contains(QLatin1StringView("://")) || isHere || url.port() > 0 ||
                         url.host().contains(QLatin1Char('.')) || url.host().contains(QLatin1Char(':'));
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return isWebAddress(url) && net::isSecure(url) && isNamed && isPlain;
}

bool isSomething(const QString& value)
{
    return !value.trimmed().isEmpty();
}

constexpr OptionKind kOptions[] = {
    {"json", nullptr},
    {"help", nullptr},
    {"version", nullptr},
    {"verbose", nullptr},
    {"to-review", nullptr},
    {"erase", nullptr},
    {"all", nullptr},
    {"renew", nullptr},
    {"metered", nullptr},
    {"profile", "DIR", QT_TRANSLATE_NOOP("cli::ArgumentText", "a folder"), isSomething},
    {"server", "URL",
     QT_TRANSLATE_NOOP("cli::ArgumentText", "the address of a server, such as https://lxcp.example.org"), isServer},
    {"demo-person", "ID", QT_TRANSLATE_NOOP("cli::ArgumentText", "the id of a sample person, such as maya"),
     isSomething},
    {"person", "ID", QT_TRANSLATE_NOOP("cli::ArgumentText", "the id of somebody who was signed out here"), isSomething},
    {"limit", "N", QT_TRANSLATE_NOOP("cli::ArgumentText", "a whole number of at least 1"), isCount},
    {"free", "TITLE"},
    {"reason", "TEXT"},
    {"link", "URL", QT_TRANSLATE_NOOP("cli::ArgumentText", "an address such as https://example.org/course"), isLink},
    {"cost", "N", QT_TRANSLATE_NOOP("cli::ArgumentText", "a number from 0 to 1000000000, such as 49.90"), isCost},
    {"currency", "CODE", QT_TRANSLATE_NOOP("cli::ArgumentText", "the three capital letters of a currency, such as EUR"),
     isCurrency},
    {"comment", "TEXT"},
    {"question", "TEXT"},
    // Whether it is right is said by whoever sets it.
    {"proxy", "ADDRESS|none|system",
     QT_TRANSLATE_NOOP("cli::ArgumentText", "an address such as proxy.example.org:3128, none or system")},
};

Misuse unknownOption(const QString& typed)
{
    QStringList names;
    for (const OptionKind& option : kOptions)
        names.append(QLatin1StringView(option.name));
    const bool isLong = typed.startsWith(QLatin1StringView("--"));
    return {ArgumentText::tr("There is no option %1.").arg(typed) +
            suggestion(isLong ? typed.mid(2) : QString(), names, QStringLiteral("--"))};
}

} // namespace

const OptionKind* optionKind(const QString& name)
{
    for (const OptionKind& option : kOptions) {
        if (name == QLatin1StringView(option.name))
            return &option;
    }
    return nullptr;
}

QUrl serverUrl(const QString& typed)
{
    const QString text = typed.trimmed();
    // What has a scheme is not guessed at: a port that cannot be becomes another host that way.
    if (text.contains(QLatin1StringView("://")))
        return QUrl(text, QUrl::StrictMode);
    const QUrl here(QStringLiteral("http://") + text, QUrl::StrictMode);
    return net::isSecure(here) ? here : QUrl(QStringLiteral("https://") + text, QUrl::StrictMode);
}

Misuse badValue(const OptionKind& option, const QString& value)
{
    // It would be right with https.
    const bool lacksTls = option.isGood == isServer && value.trimmed().startsWith(QLatin1StringView("http://")) &&
                          isServer(QStringLiteral("https") + value.trimmed().mid(4));
    if (lacksTls)
        return {ArgumentText::tr("--%1 takes an address that begins with https://, not '%2': http:// is for this "
                                 "machine only, such as http://127.0.0.1:8420.")
                    .arg(QLatin1StringView(option.name), value)};
    return {ArgumentText::tr("--%1 takes %2, not '%3'.")
                .arg(QLatin1StringView(option.name), ArgumentText::tr(option.takes), value)};
}

QString suggestion(const QString& typed, const QStringList& names, const QString& before)
{
    constexpr int kMost = 2;
    QString best;
    int least = std::min<int>(kMost, int(typed.size()) / 2) + 1;
    for (const QString& name : names) {
        const int distance = store::spelling::distance(typed, name, kMost);
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best.isEmpty() ? QString() : ArgumentText::tr(" Did you mean '%1'?").arg(before + best);
}

Checked<Arguments> Arguments::parse(const QStringList& words)
{
    const auto wrong = [](Misuse misuse) { return tl::unexpected(std::move(misuse)); };
    Arguments parsed;
    bool optionsEnd = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == QLatin1StringView("--") && !optionsEnd) {
            optionsEnd = true;
            continue;
        }
        if (optionsEnd || !word.startsWith(QLatin1StringView("--"))) {
            if (word.startsWith(QLatin1Char('-')) && word.size() == 2 && !optionsEnd)
                return wrong(unknownOption(word));
            if (parsed.m_command.isEmpty())
                parsed.m_command = word;
            else
                parsed.m_words.append(word);
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const bool hasValue = word.contains(QLatin1Char('='));
        const OptionKind* option = optionKind(name);
        if (!option)
            return wrong(unknownOption(QStringLiteral("--") + name));
        if (!option->value && hasValue)
            return wrong({ArgumentText::tr("--%1 takes no value.").arg(name)});
        QString value = word.section(QLatin1Char('='), 1);
        if (option->value && !hasValue) {
            const QString next = words.value(i + 1);
            if (i + 1 >= words.size() || (next.startsWith(QLatin1StringView("--")) && optionKind(next.mid(2))))
                return wrong({ArgumentText::tr("--%1 needs %2 after it.").arg(name, QLatin1StringView(option->value))});
            value = next;
            ++i;
        }
        if (option->isGood && !option->isGood(value))
            return wrong(badValue(*option, value));
        parsed.m_options.insert(name, value);
    }
    return parsed;
}

int Arguments::count(const QString& option, int fallback) const
{
    return has(option) ? value(option).toInt() : fallback;
}

} // namespace cli
