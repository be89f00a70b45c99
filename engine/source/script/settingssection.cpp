// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptsections.h"

#include <QRegularExpression>

namespace tributary {

namespace {

/// What pg_hba.conf takes: other names would need quotes that a comment cannot be trusted with.
QString hbaName(const QString &name, const QString &otherwise)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9_.-]+$"));
    return plain.match(name).hasMatch() ? name : otherwise;
}

class Steps
{
public:
    Steps(const ScriptPlan &plan, ScriptText &text)
        : m_text(text)
    {
        m_values.insert(QStringLiteral("role"), text.identifier(plan.request.role));
        m_values.insert(QStringLiteral("user"),
                        hbaName(plan.request.role, QStringLiteral("\"ROLE\"")));
        m_values.insert(QStringLiteral("database"),
                        hbaName(plan.database, QStringLiteral("\"DATABASE\"")));
        m_values.insert(QStringLiteral("address"), QStringLiteral("ADDRESS"));
    }

    void write(const QString &title, const QList<GuideStep> &steps)
    {
        m_text.commentLine({});
        m_text.comment(title);
        for (const GuideStep &step : steps) {
            const QString words = guideLines({step}, m_values).first();
            if (step.kind == GuideStep::Kind::Text) {
                m_text.comment(QStringLiteral("* ") + words);
                continue;
            }
            const QStringList lines = words.split(u'\n');
            for (const QString &line : lines)
                m_text.commentLine(QStringLiteral("    ") + line);
        }
    }

private:
    ScriptText &m_text;
    GuideValues m_values;
};

} // namespace

void writeSettings(const ScriptPlan &plan, ScriptText &text)
{
    const ProviderGuide &guide = plan.guide;
    if (!plan.walLevel && !plan.slotsFull && !plan.keptLogUnlimited && !plan.pluginList)
        return;
    text.heading(QStringLiteral("Left to you: settings of the server"));
    Steps steps(plan, text);
    if (plan.walLevel)
        steps.write(QStringLiteral("Following changes needs wal_level = logical."),
                    guide.enableLog);
    if (plan.slotsFull)
        steps.write(QStringLiteral("Every replication slot is taken: drop one, or allow more."),
                    guide.raiseSlots);
    if (plan.pluginList)
        steps.write(QStringLiteral("The server uses only the output plugins that it is told to."),
                    guide.allowPlugin);
    if (plan.keptLogUnlimited && !guide.limitKeptLog.isEmpty())
        steps.write(
            QStringLiteral("Advised: a limit to the log that is kept for an abandoned slot."),
            guide.limitKeptLog);
    if (plan.role && !guide.allowAddress.isEmpty())
        steps.write(QStringLiteral("If the server does not let Tributary's computer in (ADDRESS):"),
                    guide.allowAddress);
}

} // namespace tributary
