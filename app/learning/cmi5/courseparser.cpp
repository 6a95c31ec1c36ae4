// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/coursestructure.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <QXmlStreamReader>

#include <array>

namespace cmi5 {

namespace {

const QLatin1StringView kNamespace("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd");
// Names of section 8.1, which a unit's own query must not use.
constexpr std::array kLaunchParameters{"endpoint", "fetch", "actor", "registration", "activityId"};
constexpr int kDeepestBlock = 200;

// A recursive descent over the document. The first fault ends it: problem() keeps that one.
class Parser final
{
public:
    Parser(const QByteArray& document, const ParseOptions& parseOptions) : xml(document), options(parseOptions)
    {
        xml.setEntityExpansionLimit(0);
    }

    base::Result<CourseStructure> parse()
    {
        while (!failed() && !xml.atEnd() && !xml.isStartElement())
            step();
        if (!xml.isStartElement())
            fail("not-xml", QStringLiteral("not an XML document"));
        else if (!isOurs() || xml.name() != QLatin1StringView("courseStructure"))
            fail("not-cmi5", QStringLiteral("the root is not the courseStructure element of cmi5"));
        else
            readStructure();
        while (!failed() && !xml.atEnd()) // what follows the root must be well-formed too
            step();
        if (!failed())
            checkReferences();
        if (failed())
            return base::failure(error);
        return std::move(structure);
    }

private:
    [[nodiscard]] bool failed() const { return !error.code.isEmpty(); }

    void fail(const char* code, const QString& text)
    {
        if (failed())
            return;
        error = {base::Error::Kind::Malformed, QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(text), 0,
                 QString::fromLatin1(code), 0};
    }

    void step()
    {
        xml.readNext();
        if (xml.isDTD())
            fail("unsafe-xml", QStringLiteral("a document type declaration is not allowed"));
        if (xml.hasError())
            fail("not-xml", xml.errorString());
    }

    [[nodiscard]] bool isOurs() const { return xml.namespaceUri() == kNamespace; }

    // The next child element of the one that we are in; false at its end. Elements of other namespaces are extensions
    // (section 13.1.5) and skipped; text between elements is not allowed.
    bool nextChild()
    {
        while (!failed()) {
            step();
            if (failed() || xml.isEndElement() || xml.atEnd())
                return false;
            if (xml.isCharacters() && !xml.isWhitespace())
                fail("unexpected-element", QStringLiteral("text where an element is expected"));
            if (!xml.isStartElement())
                continue;
            if (isOurs())
                return true;
            skip();
        }
        return false;
    }

    void skip()
    {
        for (int depth = 1; depth > 0 && !failed() && !xml.atEnd();) {
            step();
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }

    QString readText()
    {
        QString text;
        while (!failed()) {
            step();
            if (xml.isEndElement())
                break;
            if (xml.isStartElement())
                fail("unexpected-element", QStringLiteral("an element '%1' in a text").arg(xml.name()));
            text += xml.text();
        }
        return text.trimmed();
    }

    QString attribute(const char* name) { return xml.attributes().value(QLatin1StringView(name)).trimmed().toString(); }

    // An attribute that must be there and be an IRI with a scheme (RFC 3987).
    QString iriAttribute(const char* name)
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"));
        const QString value = attribute(name);
        if (value.isEmpty())
            fail("missing-attribute", QStringLiteral("%1 without '%2'").arg(xml.name(), QLatin1StringView(name)));
        else if (!form.match(value).hasMatch())
            fail(
                "invalid-value",
                QStringLiteral("%1 of %2 is not an IRI: %3").arg(QLatin1StringView(name), xml.name(), value.left(100)));
        return value;
    }

    void readStructure()
    {
        QString last;
        while (nextChild()) {
            const QString name = xml.name().toString();
            if (name == QLatin1StringView("course") && last.isEmpty())
                readCourse();
            else if (name == QLatin1StringView("objectives") && last == QLatin1StringView("course"))
                readObjectives();
            else if (!last.isEmpty() && (name == QLatin1StringView("au") || name == QLatin1StringView("block")))
                readChild(structure.course.children, 0);
            else
                unexpected(QStringLiteral("courseStructure"));
            last = name;
        }
        if (last.isEmpty())
            fail("missing-element", QStringLiteral("courseStructure without a course"));
        else if (structure.course.children.isEmpty())
            fail("missing-element", QStringLiteral("courseStructure without an au or a block"));
    }

    void unexpected(const QString& parent)
    {
        fail("unexpected-element", QStringLiteral("'%1' is not expected here in %2").arg(xml.name(), parent));
    }

    void readCourse()
    {
        Block& course = structure.course;
        course.id = iriAttribute("id");
        while (nextChild()) {
            if (!readHeading(course.title, course.description))
                unexpected(QStringLiteral("course"));
        }
        requireHeading(QStringLiteral("course"), course.title, course.description);
    }

    // title and description, which all have; false when the element is neither.
    bool readHeading(LangStrings& title, LangStrings& description)
    {
        const bool isTitle = xml.name() == QLatin1StringView("title");
        if (!isTitle && xml.name() != QLatin1StringView("description"))
            return false;
        LangStrings& target = isTitle ? title : description;
        if (!target.isEmpty())
            fail("unexpected-element", QStringLiteral("a second %1").arg(xml.name()));
        const QString name = xml.name().toString();
        while (nextChild()) {
            if (xml.name() != QLatin1StringView("langstring")) {
                unexpected(name);
                continue;
            }
            const QString language = attribute("lang");
            target.insert(language.isEmpty() ? QStringLiteral("und") : language, readText());
        }
        if (target.isEmpty())
            fail("missing-element", QStringLiteral("%1 without a langstring").arg(name));
        return true;
    }

    void requireHeading(const QString& element, const LangStrings& title, const LangStrings& description)
    {
        if (title.isEmpty())
            fail("missing-element", QStringLiteral("%1 without a title").arg(element));
        else if (description.isEmpty())
            fail("missing-element", QStringLiteral("%1 without a description").arg(element));
    }

    void readObjectives()
    {
        while (nextChild()) {
            if (xml.name() != QLatin1StringView("objective")) {
                unexpected(QStringLiteral("objectives"));
                continue;
            }
            Objective objective;
            objective.id = iriAttribute("id");
            claim(objectiveIds, objective.id, "objective");
            while (nextChild()) {
                if (!readHeading(objective.title, objective.description))
                    unexpected(QStringLiteral("objective"));
            }
            requireHeading(QStringLiteral("objective"), objective.title, objective.description);
            structure.objectives.append(objective);
        }
        if (structure.objectives.isEmpty())
            fail("missing-element", QStringLiteral("objectives without an objective"));
    }

    void claim(QSet<QString>& ids, const QString& id, const char* what)
    {
        if (ids.contains(id))
            fail("duplicate-id", QStringLiteral("two of %1 have the id %2").arg(QLatin1StringView(what), id));
        ids.insert(id);
    }

    QStringList readReferences()
    {
        QStringList ids;
        while (nextChild()) {
            if (xml.name() != QLatin1StringView("objective")) {
                unexpected(QStringLiteral("objectives"));
                continue;
            }
            const QString id = iriAttribute("idref");
            ids.append(id);
            references.append({id, xml.lineNumber()});
            skip();
        }
        return ids;
    }

    void readChild(QList<Block::Child>& siblings, int depth)
    {
        if (depth > kDeepestBlock)
            fail("invalid-value", QStringLiteral("blocks are nested more than %1 deep").arg(kDeepestBlock));
        else if (xml.name() == QLatin1StringView("block"))
            siblings.append({true, readBlock(depth)});
        else
            siblings.append({false, readUnit()});
    }

    qsizetype readBlock(int depth)
    {
        const qsizetype index = structure.blocks.size();
        structure.blocks.append(Block());
        Block block;
        block.id = iriAttribute("id");
        claim(blockIds, block.id, "block");
        while (nextChild()) {
            if (xml.name() == QLatin1StringView("au") || xml.name() == QLatin1StringView("block"))
                readChild(block.children, depth + 1);
            else if (xml.name() == QLatin1StringView("objectives") && block.children.isEmpty())
                block.objectives = readReferences();
            else if (!block.children.isEmpty() || !readHeading(block.title, block.description))
                unexpected(QStringLiteral("block"));
        }
        requireHeading(QStringLiteral("block"), block.title, block.description);
        if (block.children.isEmpty())
            fail("missing-element", QStringLiteral("block without an au or a block"));
        structure.blocks[index] = block;
        return index;
    }

    qsizetype readUnit()
    {
        AssignableUnit unit;
        unit.id = iriAttribute("id");
        claim(unitIds, unit.id, "au");
        readUnitAttributes(unit);
        while (nextChild()) {
            if (readHeading(unit.title, unit.description))
                continue;
            if (xml.name() == QLatin1StringView("objectives"))
                unit.objectives = readReferences();
            else if (xml.name() == QLatin1StringView("url") && unit.url.isEmpty())
                readUrl(unit);
            else if (xml.name() == QLatin1StringView("launchParameters"))
                unit.launchParameters = readText();
            else if (xml.name() == QLatin1StringView("entitlementKey"))
                unit.entitlementKey = readText();
            else
                unexpected(QStringLiteral("au"));
        }
        requireHeading(QStringLiteral("au"), unit.title, unit.description);
        if (unit.url.isEmpty())
            fail("missing-element", QStringLiteral("au without a url"));
        structure.units.append(unit);
        return structure.units.size() - 1;
    }

    void readUnitAttributes(AssignableUnit& unit)
    {
        unit.activityType = attribute("activityType");
        if (const QString text = attribute("moveOn"); !text.isEmpty()) {
            bool known = false;
            for (const MoveOn moveOn : {MoveOn::NotApplicable, MoveOn::Passed, MoveOn::Completed,
                                        MoveOn::CompletedAndPassed, MoveOn::CompletedOrPassed}) {
                if (moveOnName(moveOn) == text) {
                    unit.moveOn = moveOn;
                    known = true;
                }
            }
            if (!known)
                fail("invalid-value", QStringLiteral("moveOn is '%1'").arg(text.left(100)));
        }
        if (const QString text = attribute("launchMethod"); !text.isEmpty()) {
            if (text == QLatin1StringView("OwnWindow"))
                unit.launchMethod = LaunchMethod::OwnWindow;
            else if (text != QLatin1StringView("AnyWindow"))
                fail("invalid-value", QStringLiteral("launchMethod is '%1'").arg(text.left(100)));
        }
        if (const QString text = attribute("masteryScore"); !text.isEmpty()) {
            static const QRegularExpression decimal(QStringLiteral("^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$"));
            const double score = text.toDouble();
            if (!decimal.match(text).hasMatch() || score < 0 || score > 1)
                fail("invalid-value", QStringLiteral("masteryScore is '%1'").arg(text.left(100)));
            unit.masteryScore = score;
        }
    }

    void readUrl(AssignableUnit& unit)
    {
        unit.url = readText();
        if (unit.url.isEmpty() && !failed())
            return fail("invalid-url", QStringLiteral("an empty url"));
        const QUrl url(unit.url, QUrl::StrictMode);
        if (!url.isValid() || unit.url.contains(QLatin1Char('\\')) || unit.url.startsWith(QLatin1StringView("//")))
            return fail("invalid-url", QStringLiteral("not a URL: %1").arg(unit.url.left(200)));
        const QUrlQuery query(url);
        for (const char* name : kLaunchParameters) {
            if (query.hasQueryItem(QLatin1StringView(name)))
                fail("invalid-url",
                     QStringLiteral("the url's query uses the launch parameter '%1'").arg(QLatin1StringView(name)));
        }
        if (url.isRelative())
            checkRelative(url);
        else if ((url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https")) &&
                 url.host().isEmpty())
            fail("invalid-url", QStringLiteral("a url without a host: %1").arg(unit.url.left(200)));
    }

    void checkRelative(const QUrl& url)
    {
        const QString shown = url.toString().left(200);
        if (!options.hasFile)
            return fail("invalid-url", QStringLiteral("outside a package a url must be absolute: %1").arg(shown));
        const QUrl root(QStringLiteral("package:///"));
        const QString path = root.resolved(url).path(QUrl::FullyDecoded).mid(1);
        if (path.isEmpty() || !options.hasFile(path))
            fail("missing-file", QStringLiteral("the package has no file for the url %1").arg(shown));
    }

    void checkReferences()
    {
        for (const auto& [id, line] : references) {
            if (objectiveIds.contains(id))
                continue;
            error = {base::Error::Kind::Malformed,
                     QStringLiteral("line %1: no objective has the id %2").arg(line).arg(id), 0,
                     QStringLiteral("unknown-objective"), 0};
            return;
        }
    }

    QXmlStreamReader xml;
    const ParseOptions& options;
    CourseStructure structure;
    base::Error error;
    QSet<QString> objectiveIds;
    QSet<QString> blockIds;
    QSet<QString> unitIds;
    QList<std::pair<QString, qint64>> references;
};

} // namespace

base::Result<CourseStructure> parseCourseStructure(const QByteArray& xml, const ParseOptions& options)
{
    return Parser(xml, options).parse();
}

} // namespace cmi5
