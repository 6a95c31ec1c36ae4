// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/runtime.h"

#include "app/learning/scorm/session.h"

namespace scorm {

QString modeWord(Mode mode)
{
    return mode == Mode::Browse   ? QStringLiteral("browse")
           : mode == Mode::Review ? QStringLiteral("review")
                                  : QStringLiteral("normal");
}

Runtime::Runtime(std::unique_ptr<Session> session) : m_session(std::move(session)) {}
Runtime::Runtime(Runtime&&) noexcept = default;
Runtime& Runtime::operator=(Runtime&&) noexcept = default;
Runtime::~Runtime() = default;

Runtime Runtime::create(Manifest manifest, Learner learner, quint64 seed, const QJsonObject& shared)
{
    auto owned = std::make_shared<const Manifest>(std::move(manifest));
    return Runtime(std::make_unique<Session>(std::move(owned), std::move(learner), seed, shared));
}

base::Result<Runtime> Runtime::load(Manifest manifest, Learner learner, const QJsonObject& state,
                                    const QJsonObject& shared)
{
    auto owned = std::make_shared<const Manifest>(std::move(manifest));
    auto session = std::make_unique<Session>(std::move(owned), std::move(learner), 0, QJsonObject());
    if (!session->load(state, shared))
        return base::failure(base::Error::Kind::Malformed,
                             QStringLiteral("the saved state is not one of this package"));
    return Runtime(std::move(session));
}

Step Runtime::start(const QString& item)
{
    return m_session->start(item);
}

QString Runtime::call(const QString& function, const QStringList& arguments)
{
    return m_session->call(function, arguments);
}

std::optional<Request> Runtime::pending() const
{
    return m_session->pending();
}

Step Runtime::proceed()
{
    return m_session->proceed();
}

Step Runtime::navigate(const Request& request)
{
    return m_session->navigate(request);
}

Offer Runtime::offer() const
{
    return m_session->offer();
}

std::optional<Launch> Runtime::running() const
{
    return m_session->running();
}

std::optional<TimeLimit> Runtime::timeLimit() const
{
    return m_session->timeLimit();
}

bool Runtime::ended() const
{
    return m_session->ended();
}

bool Runtime::suspended() const
{
    return m_session->suspended();
}

Status Runtime::status() const
{
    return m_session->status(ActivityTree::kRoot);
}

Status Runtime::status(const QString& item) const
{
    const int activity = m_session->tree().find(item);
    return activity < 0 ? Status() : m_session->status(activity);
}

double Runtime::totalSeconds() const
{
    return m_session->totalSeconds();
}

QString Runtime::location() const
{
    return m_session->location();
}

const Manifest& Runtime::manifest() const
{
    return m_session->manifest();
}

quint64 Runtime::revision() const
{
    return m_session->revision();
}

QJsonObject Runtime::save() const
{
    return m_session->save();
}

QJsonObject Runtime::saveShared() const
{
    return m_session->saveShared();
}

} // namespace scorm
