// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/delivery.h"
#include "app/domain/json.h"
#include "app/services/learningservice.h"
#include "app/services/requestservice.h"

namespace cli {

namespace {

// The one ID of a command; empty after having said that it is missing.
QString oneId(Context& context)
{
    const Arguments& arguments = context.arguments();
    if (arguments.words().size() == 1)
        return arguments.words().first();
    context.usage(Context::tr("%1 needs one ID.").arg(arguments.command()));
    return {};
}

// Gives a command through 'service' and follows it to the server.
template <typename Service, typename Give>
void deliver(Context& context, services::Workspace& workspace, Give give)
{
    auto* delivery = new Delivery(context, workspace);
    auto* service = new Service(workspace.store(), context.clock(), workspace.personId(), delivery);
    QObject::connect(service, &Service::refused, delivery, &Delivery::refuse);
    delivery->follow(give(*service));
}

QString deliveryName(services::Delivery delivery)
{
    switch (delivery) {
    case services::Delivery::Settled:
        return QStringLiteral("settled");
    case services::Delivery::Waiting:
        return QStringLiteral("waiting");
    case services::Delivery::Wedged:
        return QStringLiteral("wedged");
    }
    Q_UNREACHABLE();
}

// A decision with a text that may have to be there.
template <typename Give>
void decide(Context& context, const QString& option, bool needed, Give give)
{
    const QString id = oneId(context);
    if (id.isEmpty())
        return;
    const QString text = context.arguments().value(option).trimmed();
    if (needed && text.isEmpty())
        return context.usage(Context::tr("%1 needs --%2 TEXT.").arg(context.arguments().command(), option));
    if (services::Workspace* workspace = context.workspace())
        deliver<services::RequestService>(context, *workspace,
                                          [&](services::RequestService& service) { return give(service, id, text); });
}

} // namespace

void registerFor(Context& context)
{
    const QString id = oneId(context);
    services::Workspace* workspace = id.isEmpty() ? nullptr : context.workspace();
    if (!workspace)
        return;
    const QString course = workspace->downloads().courseNamed(id);
    if (course.isEmpty()) // nothing is queued that can only be refused
        return context.fail({base::Error::Kind::Rejected, id, 0, QStringLiteral("no-such-target"), 0});
    deliver<services::LearningService>(
        context, *workspace, [&course](services::LearningService& service) { return service.registerFor(course); });
}

void withdraw(Context& context)
{
    const QString id = oneId(context);
    services::Workspace* workspace = id.isEmpty() ? nullptr : context.workspace();
    if (!workspace)
        return;
    bool isRequest = false;
    {
        const services::RequestService service(workspace->store(), context.clock(), workspace->personId());
        isRequest = service.request(id).has_value();
    }
    if (isRequest)
        return deliver<services::RequestService>(
            context, *workspace, [&id](services::RequestService& service) { return service.withdraw(id); });
    deliver<services::LearningService>(context, *workspace,
                                       [&id](services::LearningService& service) { return service.withdraw(id); });
}

void request(Context& context)
{
    const Arguments& arguments = context.arguments();
    services::RequestDraft draft;
    draft.title = arguments.value(QStringLiteral("free"));
    draft.reason = arguments.value(QStringLiteral("reason"));
    draft.link = arguments.value(QStringLiteral("link"));
    draft.currency = arguments.value(QStringLiteral("currency"));
    if (arguments.has(QStringLiteral("free")) == !arguments.words().isEmpty() || arguments.words().size() > 1)
        return context.usage(Context::tr("request needs the ID of a course, or --free TITLE."));
    if (draft.reason.trimmed().isEmpty())
        return context.usage(Context::tr("request needs --reason TEXT."));
    if (arguments.has(QStringLiteral("cost"))) {
        bool isNumber = false;
        draft.cost = arguments.value(QStringLiteral("cost")).toDouble(&isNumber);
        if (!isNumber || *draft.cost < 0)
            return context.usage(Context::tr("--cost needs a number."));
    }
    draft.courseId = arguments.words().value(0);
    if (services::Workspace* workspace = context.workspace())
        deliver<services::RequestService>(
            context, *workspace, [&draft](services::RequestService& service) { return service.submit(draft); });
}

void requests(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const services::RequestService service(workspace->store(), context.clock(), workspace->personId());
    const bool review = context.arguments().has(QStringLiteral("to-review"));
    for (const services::RequestItem& item : review ? service.toReview() : service.mine()) {
        QJsonObject object = domain::toJson(item.request);
        object.insert(QStringLiteral("person_name"), item.personName);
        object.insert(QStringLiteral("desk_name"), item.deskName);
        object.insert(QStringLiteral("delivery"), deliveryName(item.delivery));
        context.console().line(
            object, QStringLiteral("%1  %2  %3  %4  %5")
                        .arg(item.request.id, item.request.state, item.request.title, item.personName, item.deskName));
    }
    context.exit(Done);
}

void approve(Context& context)
{
    decide(context, QStringLiteral("comment"), false,
           [](services::RequestService& service, const QString& id, const QString& text) {
               return service.approve(id, text);
           });
}

void decline(Context& context)
{
    decide(context, QStringLiteral("reason"), true,
           [](services::RequestService& service, const QString& id, const QString& text) {
               return service.decline(id, text);
           });
}

void askBack(Context& context)
{
    decide(context, QStringLiteral("question"), true,
           [](services::RequestService& service, const QString& id, const QString& text) {
               return service.askBack(id, text);
           });
}

} // namespace cli
