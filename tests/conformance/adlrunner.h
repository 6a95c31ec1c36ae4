// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/runtime.h"
#include "tests/conformance/adlcase.h"
#include "tests/conformance/suite.h"

#include <QHash>
#include <QMap>

namespace conformance {

// Plays cases like a learner whose content is the case: checks which activity comes, what the interface offers and what
// each call answers. One runner is one learner: objectives global to the system go from case to case.
class AdlRunner final
{
public:
    // `packages`: folder of the zip files. `reload`: after every so many calls (more in cases of thousands), and around
    // every navigation, the engine is thrown away and loaded from its saved state; 0: never.
    explicit AdlRunner(QString packages, int reload = 0);

    [[nodiscard]] Outcome run(const AdlCase& adlCase);

private:
    void check(bool right, const QString& expected, const QString& seen);
    [[nodiscard]] bool launch(const QString& package, const QString& title);
    void leave();
    [[nodiscard]] bool visit(const AdlVisit& visit);
    void checkUi(const AdlVisit& visit);
    void command(const AdlVisit& visit, const AdlCommand& command);
    void compareObjectives(const AdlVisit& visit, const AdlCommand& command);
    void atUnload(const AdlVisit& visit);
    [[nodiscard]] bool goOn(const AdlVisit& visit, const AdlVisit* next);
    [[nodiscard]] bool relaunch(const AdlVisit* next, const QString& title);
    [[nodiscard]] QString resolved(const QString& element);
    [[nodiscard]] QString itemOf(const QString& title) const;
    [[nodiscard]] QString call(const QString& function, const QStringList& arguments = {QString()});
    void reloaded();

    QString m_packages;
    int m_reload;
    int m_every = 0;
    int m_calls = 0;
    QHash<QString, scorm::Manifest> m_manifests;
    QMap<QString, QJsonObject> m_states; // of packages that were left
    QJsonObject m_shared;
    QString m_package;
    std::optional<scorm::Runtime> m_runtime;
    QString m_case;
    Outcome m_outcome;
};

// Is the control, by the name that ADL gives it, shown at all?
[[nodiscard]] bool isVisible(const scorm::Offer& offer, const QString& control);
// True when the answers are the same for the type of the element.
[[nodiscard]] bool sameAnswer(const QString& element, const QString& expected, const QString& seen);

} // namespace conformance
