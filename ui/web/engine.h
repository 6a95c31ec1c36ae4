// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/contentview.h"

#include <QObject>

#include <memory>

namespace web {

class Stage;

// The plugin's root.
class WebEngine final : public QObject, public Engine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebEngine)
    Q_PLUGIN_METADATA(IID "example.lxcp.Engine/4")
    Q_INTERFACES(web::Engine)

public:
    WebEngine();
    ~WebEngine() override;

    void start(bool reducedMotion) override;
    [[nodiscard]] ContentView* makeView(play::Site& site, ViewEvents events, QWidget* parent) override;
    bool warmUp() override;

private:
    std::unique_ptr<Stage> m_spare; // made by warmUp(), taken by the first view
};

} // namespace web
