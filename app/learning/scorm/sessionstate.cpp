// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/session.h"

#include "app/learning/scorm/datamodel.h"
#include "app/learning/scorm/navigationwords.h"

namespace scorm {

namespace {

constexpr int kStateVersion = 1;
const QString kFormat = QStringLiteral("lxcp-scorm");

QJsonObject textMap(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> textMap(const QJsonObject& object)
{
    QMap<QString, QString> map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

std::optional<Navigation> navigationOf(const QString& word)
{
    for (int kind = 0; kind <= int(Navigation::SuspendAll); ++kind) {
        if (navigationWord(Navigation(kind)) == word)
            return Navigation(kind);
    }
    return std::nullopt;
}

} // namespace

// What the learner's other courses know goes before what was saved here.
void Session::adoptShared(const QJsonObject& shared)
{
    m_sharedObjectives = objectivesFromJson(shared.value(QStringLiteral("objectives")).toObject());
    m_sharedStores = textMap(shared.value(QStringLiteral("stores")).toObject());
    if (organization().objectivesGlobalToSystem)
        m_tree.globals.insert(m_sharedObjectives);
    if (organization().dataGlobalToSystem)
        m_stores.insert(m_sharedStores);
}

QJsonObject Session::saveShared() const
{
    const auto& objectives = organization().objectivesGlobalToSystem ? m_tree.globals : m_sharedObjectives;
    const auto& stores = organization().dataGlobalToSystem ? m_stores : m_sharedStores;
    return {{QStringLiteral("objectives"), toJson(objectives)}, {QStringLiteral("stores"), textMap(stores)}};
}

QJsonObject Session::save() const
{
    QJsonObject contents;
    for (auto it = m_contents.constBegin(); it != m_contents.constEnd(); ++it)
        contents.insert(m_tree.at(it.key()).item->identifier, it->save());
    QJsonObject state{{QStringLiteral("format"), kFormat},
                      {QStringLiteral("version"), kStateVersion},
                      {QStringLiteral("manifest"), m_manifest->identifier},
                      {QStringLiteral("organization"), organization().root.identifier},
                      {QStringLiteral("tree"), m_tree.save()},
                      {QStringLiteral("contents"), contents},
                      {QStringLiteral("stores"), textMap(m_stores)},
                      {QStringLiteral("begun"), m_begun},
                      {QStringLiteral("ended"), m_ended},
                      {QStringLiteral("hundredths"), double(m_hundredths)},
                      {QStringLiteral("api"), m_api.save()}};
    if (m_running >= 0) {
        state.insert(QStringLiteral("running"), m_tree.at(m_running).item->identifier);
        state.insert(QStringLiteral("values"), m_model->values().save());
    }
    if (m_pending) {
        state.insert(QStringLiteral("pending"), QJsonObject{{QStringLiteral("kind"), navigationWord(m_pending->kind)},
                                                            {QStringLiteral("target"), m_pending->target}});
    }
    return state;
}

bool Session::load(const QJsonObject& state, const QJsonObject& shared)
{
    const auto text = [&](const char* name) { return state.value(QLatin1String(name)).toString(); };
    if (text("format") != kFormat || state.value(QStringLiteral("version")).toInt() != kStateVersion ||
        text("manifest") != m_manifest->identifier || text("organization") != organization().root.identifier ||
        !m_tree.load(state.value(QStringLiteral("tree")).toObject()))
        return false;
    const QJsonObject contents = state.value(QStringLiteral("contents")).toObject();
    for (auto it = contents.constBegin(); it != contents.constEnd(); ++it) {
        const int activity = m_tree.find(it.key());
        if (activity < 0)
            return false;
        m_contents.insert(activity, ValueStore::load(it.value().toObject()));
    }
    m_stores = textMap(state.value(QStringLiteral("stores")).toObject());
    m_begun = state.value(QStringLiteral("begun")).toBool();
    m_ended = state.value(QStringLiteral("ended")).toBool();
    m_hundredths = qint64(state.value(QStringLiteral("hundredths")).toDouble());
    m_api.load(state.value(QStringLiteral("api")).toObject());
    if (state.contains(QStringLiteral("running"))) {
        m_running = m_tree.find(text("running"));
        if (m_running < 0)
            return false;
        m_model = makeModel(m_running, ValueStore::load(state.value(QStringLiteral("values")).toObject()));
    }
    const QJsonObject pending = state.value(QStringLiteral("pending")).toObject();
    if (const auto kind = navigationOf(pending.value(QStringLiteral("kind")).toString()))
        m_pending = Request{*kind, pending.value(QStringLiteral("target")).toString()};
    adoptShared(shared);
    return true;
}

} // namespace scorm
