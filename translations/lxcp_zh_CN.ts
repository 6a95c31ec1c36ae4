<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>与 %2 的“%1”（%3）</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>您日历中的安排（%1）</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>您在该时间已有安排：%1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>搜索未果</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>不在课程目录中</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n 人申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n 人收藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n 人搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>已吊销：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>首次申请，按月</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>完成课程</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>完成学习路径</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>他人确认的技能</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>导师辅导会面</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>在社群中被采纳的回答</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>由人颁发</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>等级 %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>有效期 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>月份；高度：人数</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>来自以前的记录</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>我获得了 %2 颁发的“%1”。</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>我的团队</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>%1 的团队</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>学习路径：%1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>每个人只看到自己的积分；不排名。</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>所有人都参与排名。</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>没有积分。</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>课程成绩：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>最佳成绩的平均值（百分比）；高度为人数</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>等级 0 到 5；高度为人数</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>等级 %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>您：%1。%n 人中有一半为 %2 或更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>其他人中 %1% 比您少，%2% 与您相同。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>社群：%1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>仅在参加者之间排名。</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>尚无等级</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>您：%1。%n 人中有一半尚无等级。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>没有人公开。</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>“–”：此人未显示等级。可能没有，或仅自己可见。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制作于 %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>技能，以本人向主管公开的为限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>未显示等级</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>技能与职位要求的对照</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>技能与职位要求，第 %1 至 %2 项，共 %3 项</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4 表示要求 4 级而现为 3 级。绿色：已达到；黄色：差一级；红色：差得更多；蓝色：未作要求。</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>没有可见的课程和技能</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>此电脑上的其他账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>每个账户各自保存数据；任何人都看不到其他账户的数据。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>徽章的保存位置</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n 枚徽章已保存到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>%n 枚徽章无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>目前未登录：会话已结束。</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>请输入类似 learn.example.org 的地址，或您的工作邮箱。</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>发送到以 http 开头的地址的内容可能被他人读取。请使用 https。</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>已复制。请在此电脑的任一浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>保留在此电脑上</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>清除保留的内容…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>清除 %1 保留的内容</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>%1 保留的内容已清除。</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>无法连接 %1。请检查地址和网络连接，然后重试。此电脑上的内容没有变化。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 没有及时响应，或浏览器中的操作没有完成。请重试。</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>未能登录：登录页面拒绝了请求或已被关闭。请重试。</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>%1 上没有 LXCP 服务器。请检查地址，或向管理员询问。</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>此电脑无法保存新账户。请确认磁盘未满，然后重试。</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>您已停止登录。没有任何更改。</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>请重试，或联系管理员。</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 返回了一个网页。要么此网络要求您先登录，要么该地址不是 LXCP 服务器的地址。</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 已应答，但无法连接贵组织的登录服务。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 已应答，但在登录的地址应答的是别的东西。请重试；如果仍然如此，请告知管理员。</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>您已在贵组织登录，但 %1 不接受此登录。请重试；如果仍然如此，请询问管理员：服务器日志中有原因。</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>原因：此登录是针对其他服务的 (audience)。</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>原因：登录所用的登录服务不是服务器所预期的 (issuer)。</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>原因：服务器不认识登录服务的密钥 (signature)。</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>原因：按服务器的时钟，此登录已过期或尚未生效 (time)。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>贵组织的登录服务说明：“%1”</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>您网络的代理 %1 要求提供名称和密码，然后才允许连接到 %2。</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>您网络的代理 %1 拒绝连接到 %2。请咨询管理员。</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>先同步</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>退出登录，保留本机内容</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>退出登录并清除…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>清除并退出登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>有 %n 项更改尚未到达服务器。除非您清除，否则它们会留在此电脑上，并在您再次在此登录时发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>您所做的一切都已送达。此电脑上的内容可以留待下次使用，也可以清除。</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>目前无法连接服务器。</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>清除后，%n 项更改以及已获取的全部内容将永久丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>已获取的全部内容将从此电脑移除。服务器上不会有任何变化。</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>先保存徽章…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n 枚来自别处的徽章只在此电脑上，也会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n 条私人笔记只在此电脑上，也会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>您已开始的 %n 段文字只在此电脑上，也会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>您自己的日历中会留下 %n 个 LXCP 条目。要移除它们，请先在设置中断开连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::WelcomeView</name>
    <message>
        <source>LXCP Desktop</source>
        <translation>LXCP Desktop</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>贵组织的课程、学习路径和申请，有无网络都能使用。</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>服务器地址或工作邮箱</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>已获取的内容</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>浏览器将会打开，您像平时一样在那里登录。本程序绝不会看到您的密码。</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>将在 %1 查找贵组织的服务器。随后浏览器会打开，您在那里登录；本程序绝不会看到您的密码。</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 会指明由谁为您登录。随后浏览器会打开，您在那里登录；本程序绝不会看到您的密码。</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>请在 %1 登录。完成后，此窗口会自动继续。</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>您好，%1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>正在获取课程目录。您现在就可以开始；其余内容会陆续到达，中断后也会继续。</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>一切就绪。从现在起，没有网络也可以使用。</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 / %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>目前 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>已获取的内容会保留，其余部分会自动重试。</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>此地址由贵组织规定。浏览器会打开，您在那里登录；本程序绝不会看到您的密码。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>您已登录。正在请此电脑的密钥环记住登录，供下次使用；它可能会在自己的窗口中询问密码。</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>证书到期：%1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>此处没有徽章</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>此地址没有徽章，或其持有人未公开。</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核验内容</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>此徽章颁发给一个人，其中仅以哈希形式包含其电子邮件地址：向您出示的人可以告知该地址来证明徽章属于自己。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>吊销日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>获得条件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>Open Badges 3.0（JSON）格式的徽章</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>签名令牌（JWT）形式的徽章</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>因完成 %n 次导师辅导会面而授予。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>因 %n 个被他人采纳的回答而授予。</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>由 %1 授予其选定的人。</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>因完成课程“%1”而授予。</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>因完成学习路径“%1”而授予。</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>因技能“%1”经他人认定达到等级 %2（共 5 级）而授予。</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>申请此课程</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>课程目录</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>按标题、技能或说明中的字词搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>没有符合这些筛选条件的课程。请去掉一个条件，或申请该课程。</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>没有课程</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln 门课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln 门或更多课程</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>“%1”的结果</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>可离线使用</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>从搜索框转到结果</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>清空搜索框，关闭筛选</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>仅告知培训与发展部门您搜索过它</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>已记录。他们能看到多少人搜索过，但看不到是谁。</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>稍后学习</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>没有找到“%1”。您可以提出申请，由主管或培训与发展部门决定。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>在这些筛选条件下未找到“%1”。不加筛选有 %Ln 门课程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>在这些筛选条件下未找到“%1”。</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>需申请</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>可离线使用</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>稍后学习</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n 门课程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>您之前输入的内容已恢复。</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向谁</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>小组名称</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>匹配的小组</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>若为团队，请填主管姓名。</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>各自完成</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>共同完成</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>由谁完成</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>当天也计算在内。</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>课程名称</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>匹配的课程</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>哪些课程计入</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>未选择：任何课程都计入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>新挑战</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>更改挑战</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>发起挑战</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>某部门</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>某团队</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>加入某学习路径的人</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>某社群</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>我的团队</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>未设置任何内容。您输入的内容已保留，供下次使用。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请起个名称。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>从今天起，最多一年之内的日期。</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>已发起：%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>查找课程</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>我的徽章</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>导师辅导</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>继续学习</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>此挑战已不在：它已结束，或面向其他人。</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>我的排名</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向谁</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>由服务器在下次同步后统计。</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>离线所做的内容计入您完成的那一天，无论何时发送。</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>计入的课程</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>一个群体打算在某天之前完成的事，各自完成或共同完成。</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>新挑战…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>查找社群及其中的讨论</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>创建社群</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>搜索社群</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>还没有社群。为您想与他人一起学习的内容创建一个吧。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>没有找到“%1”。要为此创建社群吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>您已申请加入</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>您收到了邀请</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>从搜索框转到社群</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>打开社群</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>任何人都可加入；否则由版主批准</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>它的用途是什么？</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>大家的共同目标</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>每行一个目标。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>每行一个地址，后接标题。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>更改社群</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>创建社群</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>每行以类似 https:// 的地址开头…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>已有同名社群。请加入它，或另选一个名称。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>成员可以看到活动。</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>没有安排。线下或线上聚一聚吧。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>我参加</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>我不能参加</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n 人参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n 人也许</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>我们的共同目标</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>退出社群</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>您已退出。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>版主</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>设为版主</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>设为成员</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>设为所有者</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>移出社群</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>成员名单仅向成员显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>没有人等待，也没有举报。</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 申请加入</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>在“%1”中被举报</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>发起话题</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>此处没有该社群。</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>管理（%1）</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>需批准</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>您已申请加入</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>申请加入</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>这里的发言会送达成员。加入后即可阅读，没有网络也可以。</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>还没有发言。提个问题是个好开头。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>在话题间移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>打开话题</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>就此发起话题</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>已移出社群</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>届时将没有任何成员，社群会永久关闭。</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>您是唯一的所有者。请先将他人设为所有者。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>已邀请：%1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>最后一名成员已离开，任何人都不能再加入。您可以为同一主题另建一个。</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>创建社群</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>您已拒绝邀请，但仍可加入。</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>您已受邀。</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 邀请您加入。</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写信给 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>将 %1 移出社群？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>由 %1 邀请</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>再次邀请</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>撤回邀请</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>邀请已撤回。</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>要再回来须提出申请：此处由版主准许加入。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>此处的内容曾送达其成员。</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>您申请加入“%1”，未获批准。</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>您申请加入“%1”，%2 未批准。</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>您已不再是“%1”的成员。</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>您已不再是“%1”的成员。%2 将您移除。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>只有版主可以重新批准您。请写信给所有者。</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>原因（对方会看到，可以不填）</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 已是成员。</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 已被邀请。</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>话题：%1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>会议室；线上活动则留空。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>便于从任何地方加入。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>更改活动</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>类似 https:// 的地址…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>该时间已过。请选择将来的时间。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>您安排的活动默认由您参加，直到您在活动中另作答复。</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>赞</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>有启发</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>有趣</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>太棒了</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>好奇</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>致 %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>已采纳的回答</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>已由作者删除。</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>已被版主隐藏：%1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 写的内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1：%2，包括您</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>取消采纳</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>采纳为答案</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>为什么隐藏？作者会看到。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>有什么问题？版主会看到。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>已由作者删除</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>已被版主隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>发起话题</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>用一个问题或一句话，便于他人找到。</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>关于什么？**粗体**、列表和代码，与 Markdown 相同</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>更改话题</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>发起话题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>您还未加入任何社群。请先加入一个。</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>请填写标题和正文。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>提及某人</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>所有人都能在课程旁读到；回复只送达成员。</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>会送达成员。</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>您已不在该社群中，因此无法发送到那里。您写的内容已保留：请复制，或选择其他社群。</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>写回复；@ 提及某人</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>显示之前的 %n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>关于课程“%1”</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>已被版主关闭：%1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>开放回复</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>关闭回复</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>为什么关闭？所有人都会看到。</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>已举报。版主会看到，您也能看到处理结果。</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>加入“%1”即可阅读回复和发言。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>您正在修改回复。按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>文件尚未到达，将随下次同步到达。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>提及某人</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>转到回应、回复及其他</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>关于步骤“%1”</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>关于活动“%1”</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 写的内容</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>回复会送达“%1”的成员。</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>您的话题正在保存到此电脑，稍后就会显示在这里。</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>版主已隐藏此回复，因此无法更改：%1。您在此处写的内容可以复制；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>此话题不在这里。它很可能属于您尚未加入的社群：加入后话题就会到来。也可能它还没有到达，或者作者或版主已将其撤下。</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>您正在加入“%1”。话题会随下次同步到来。</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>此话题不在这里。可能版主已将其隐藏，或者它还没有到达。</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>此话题属于“%1”。您已申请加入：获准后话题就会到来。</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>此话题属于“%1”，其最后一位成员已离开。任何人都无法再加入。</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>此话题属于您尚未加入的“%1”。由版主批准加入：请提出申请。</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>此话题属于您尚未加入的“%1”。加入后即可在其中阅读和发言。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>申请加入</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>此课程已不在您的课程目录中。</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>返回课程目录</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>可离线使用</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1%</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>已完成 %1%，接下来：%2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>查看我的申请</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>申请此课程</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>在提供方处查看</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取消报名</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>已取消 %1 的报名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>学完后您能做到</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>在课程目录中搜索</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>学习此课程之前</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属路径</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>共 %n 步的学习路径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n 位同事学过</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>再学一遍</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>自 %1 起重新完成本课程，可续期您的徽章“%2”（有效期至 %3）。</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>此课程由您的主管或培训与发展部门决定。您现在就可以申请，离线也可以。</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>已经发送。</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>证书有效期至</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%1 / 5（%n 票）</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>是，%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>需下载 %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>社群中的讨论</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>向社群提问</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>还没有人就此课程提问。</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>稍后学习</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>留待稍后学习</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>按下即可从列表中移除</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>已取消保存。</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>已保存：在课程目录的“稍后学习”筛选中可以找到。</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>推荐…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>您的评分：%n / 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>同事的评价</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n 星（共 5 星）</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>推荐给</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>已推荐给 %1。</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>别人应该知道什么？</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>附上文字时，所有人会连同您的姓名看到；只有星级则仅计入统计。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>请选择一到五颗星。</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>谢谢。发送后计入。</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>同事或社群的名称</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>请从列表中选择同事或社群。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>几颗星</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>吊销列表是今天的。</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>吊销列表是 %n 天前的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>文件可以读取。</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>文件已损坏或不是徽章。</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>这不是 Open Badge。</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>徽章中的每个术语都有定义。</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>徽章使用了本程序不认识的词汇表：%1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>徽章开头不是标准要求的词汇表：%1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>徽章中含有既无词汇表定义、也不受签名保护的内容：%1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>徽章的词汇表自相矛盾：%1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>徽章过于复杂，无法核验。真正的徽章绝不会这样。</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>徽章内容完整。</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>徽章缺少内容：%1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>徽章中有内容类型不正确：%1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>徽章中有不允许的值：%1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>徽章的一部分在网站上，不在本机：%1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>签名有效：自签名以来没有任何改动。</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>签名有效，依据的是现行标准的草案。</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>自签名以来没有任何改动，但无人确认签名属于谁。</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>签名不符：徽章被改动过，或由他人签署。</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>此徽章没有签名。</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>徽章的签名方式本程序不认识：%1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>签名已损坏：%1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>签名未指明可用的密钥：%1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>签名者不是颁发者：%1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>签名用于其他用途：%1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>签名已过期。</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>徽章与承载它的令牌相矛盾：%1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>颁发者的网站上有相同的徽章。</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>只有颁发者的网站能确认此徽章，尚未查询：%1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>徽章不在颁发者存放徽章的位置：%1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>本程序缺少部分组件：无法核验签名。</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>今天有效。</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>%1 之前无效。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>徽章中的日期无法读取：%1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>颁发者无法吊销此徽章。</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>未被吊销。</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>颁发者已暂停此徽章。</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>是否被吊销未知：颁发者的列表不在此设备上。</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>是否被吊销未知：颁发者的列表无法读取。</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>是否被吊销未知：列表没有颁发者的签名。</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>您信任此颁发者：%1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>此颁发者不在您信任的颁发者之列：%1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>颁发给您。</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>颁发给他人。</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>徽章未说明颁发给谁。</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>未核验颁发给谁。</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>颁发者已吊销此徽章。</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>颁发者已吊销此徽章：%1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>有效。</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>无效。</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>尚未判定。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>颁发者的密钥不在此设备上；可以向颁发者索取：%1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n 枚徽章</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>最新：%1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>需要网络</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>接下来：%1。%2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>所有步骤均已完成。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>完成“%2”后即可学习“%1”。</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n 项更改等待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续学习</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>没有进行中的课程。找一门能让您进步的课程吧。</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>浏览课程目录</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>未来 30 天内没有到期事项。</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>您的团队</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>学习路径</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>学习路径一步步通向目标。您还没有加入任何路径。</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>查看学习路径</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学习路径</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>打开学习路径 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>与您有关的变化 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>没有安排会面或活动。</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的申请</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>申请课程</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>您可以申请任何课程，包括课程目录中没有的课程。</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>在 %1 处</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>徽章与排名</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>等级 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>连续 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>我的报名</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>更多关于我的积分与排名</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>推荐给您</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>此电脑上保存的内容已损坏，已从服务器重新建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>尚未发送的 %n 项更改已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n 份草稿已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>您无需做任何事。</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>培训与发展</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>此电脑上保存的内容已损坏。下次同步时会重新获取。</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>查看内容</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>服务器已从备份恢复：您的 %n 项内容在那里已不存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>没有等待您处理的申请。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n 份申请等待您的决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>即将到期的证书</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>匹配的人员</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>授予谁</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>请从列表中选择一个人。</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>授予 %2“%1”：下次同步时签名。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>代表什么</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>如何获得</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>核验徽章的人会看到。</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>等级或数量</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>等级为 1 到 5，以主管或课程确认的为准。</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>获得方式</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>到期后需重新获得；到期前会提醒。</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>保存徽章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请起个名称。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>已保存：“%1”。已符合条件的人将在下次同步后不久获得。</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>它已不存在。请从列表中选择另一个。</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>您之前输入的内容已恢复。</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>已保存：“%1”。用“授予徽章…”授予您选定的人。</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>培训与发展</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>此页面供培训与发展部门使用。</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>大家的需求</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>积分与挑战</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>过去一年的申请、收藏的课程和未果的搜索，每项至少 %n 人；绝不显示是谁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>没有足够多人需要的内容。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>保存大家的需求</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>已授予的徽章</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>授予徽章…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>等待签名</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>理由：核验徽章的人都会看到</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>谁参与排名</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>不设积分</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>服务器不会向任何人发送超出此范围的内容，也不发送不足 %n 人的数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>积分：%1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>徽章及其规则</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>新建徽章…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>已以“%1”回应</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>课程名称</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>匹配的课程</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>为所有申请者提供一门课程</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>他们的申请将得到满足并完成报名。对于需要批准的课程，仍在等待主管的人保持不变。</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>为他们报名</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>已为所有申请者安排“%1”：将在下次同步时报名。</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>没有人提出申请，因此不会为任何人报名。系统会在各人的首页告知这门课程；您看不到是谁。</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>告知他们</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>向所有找过的人告知“%1”：下次同步时送达。</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>仅显示最新的 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>人员或徽章的名称</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>积分、等级、连续天数、排行榜和挑战将对所有人消失。大家做过的事仍有记录，重新启用积分后会计入。</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>排行榜将对所有人消失。每个人看到自己的积分，以及以不具名数字表示的相对位置。</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>参与者按姓名排名，并只对参与者可见。其他人看不到排行榜，也不会出现在上面，除非自己选择参与。</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>所有人都会在其部门、团队、学习路径和社群中按姓名排名，且不另行征询。如有职工代表机构，请先征求其意见。</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>自下次同步起生效。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>谁参与排名：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>服务器未接受</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>未保存任何内容。您输入的内容会保留到下一次。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>无人参与排名</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>仅参与者</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>每个人看到自己的积分，以及不含姓名的位置。</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>仅在参与者之间；其他人看不到。</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>下载内容</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>此电脑上共 %1</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>下载的课程无需网络即可学习。</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>查看我的课程</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>本月到期：%1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>全部下载</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>打开课程</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Page Up / Page Down</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>面向培训与发展</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>本章为英文。</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>邀请：%1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>新时间：%1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>已商定：%1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1，与 %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>等待您在此处或 LXCP 中答复。</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>等待您在 LXCP 中答复。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>每四周</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>系列会面</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1，最后一次是 %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>一次会面已取消：%1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>几次会面已取消：%1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>只取消了这些，其他会面不变。</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>只改了这些，其他会面不变。</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>时钟调整时，在 %2 仍为 %1。</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>原时间不变：%1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>新时间被拒绝：%1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>辅导关系已结束。</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 提议一次会面</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 提议另一个时间</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 同意了</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 说也许</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 拒绝了</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 取消了会面</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>已举行的保持不变。其余会面自 %1 起按新时间进行。</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>现在于 %1 结束。</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>等待您的答复：%1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>之前的名称是“%1”。</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>加入链接已更改：%1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>您会参加：%1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>您不参加：%1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>您也许参加：%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>活动不再举行。</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>您可以在这里或在 LXCP 中更改答复。</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>您可以在 LXCP 中更改答复。</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>不再有议程。</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>议程已更改：</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>议程：</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>您已不在“%1”中，因此它会从您的日历中移除。</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>您说了也许：确定后请同意或拒绝。</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>新时间无人答复：%1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>您添加了 %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 添加了 %2</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 添加了您</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 添加了您和 %2</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>您移出了 %1</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 移出了 %2</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 移出了您</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 移出了您和 %2</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>您已退出</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已退出</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>还没有人给您写过消息，您也没有给别人写过。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>您：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>给一位或多位同事写消息。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>显示之前的 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群组</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 写的内容</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>文件尚未到达，将随下次同步到达。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>名称和成员</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>要退出群组吗？只有留在群组里的人才能再次添加您。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>提及某人</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>不在此对话中</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 不在此对话中，不会收到通知。</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>在您被添加之前的消息不会显示给您。</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>%n 人已读</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>已读：%1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>您已不在此群组中。%1 移出了您。</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>您已不在“%1”中。%2 移出了您。</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>不在此对话中，未收到通知：%1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>您在这里开始写的内容会一并丢失：如需保留，请先复制。</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>对话正在保存到此电脑，稍后就会显示在这里。</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>此处没有该对话。您可能不在其中，或者它尚未送达。</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>您的消息已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>已经发送。</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>按下可移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>按下以保留</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>按下以移出</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>群组成员</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>保存后移出</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>群组的发起人可以移出成员。</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>保存后加入</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>这里没有可选择的同名人员。</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>不能在此电脑上打开</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>共同完成 %1，目标为 %2</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>已完成 %1，目标为 %2</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>共同完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>完成 %n 门课程</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>完成 %1：%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>完成 %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>完成以下课程中的 %n 门：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>完成以下各项中的 %n 项：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>学习 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>获得 %n 枚徽章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>进行 %n 次导师辅导会面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>给出 %n 个被采纳的回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>贵组织决定不对任何人排名。</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>只有参加者能看到，也只显示参加者。</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>不显示：与其他群体的数字结合会透露少数人的情况。</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>不显示：不足 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>学习天数</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>完成的课程</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>导师辅导会面</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>被采纳的回答</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1，全体共同</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>面向部门 %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>面向您的团队</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>面向 %1 的团队</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>面向加入学习路径“%1”的所有人</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>面向社群“%1”</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>面向所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>其中您完成 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n 人达成</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>此电脑的时钟慢了%1。LXCP 暂按服务器的时钟计时：您的操作和各项时间长短仍是正确的。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>此电脑的时钟快了%1。LXCP 暂按服务器的时钟计时：您的操作和各项时间长短仍是正确的。</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>此电脑的时钟慢了%1，天数按服务器的时钟计算</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>此电脑的时钟快了%1，天数按服务器的时钟计算</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>在无法发送期间</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>您未报名</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>您已加入此学习路径</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>您未加入</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%1 代理您至 %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>没有人代理您</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>会面已取消</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>时间已被拒绝</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>这段辅导关系已成立</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>没有这段辅导关系</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>辅导关系已结束。</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>双方可见</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>仅您可见</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>这次会面已取消</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>您在另一台设备上的反馈</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>您于 %1 进行了此操作。</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>您于 %1 进行了此操作，晚于服务器上的更改。</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>您于 %1 进行了此操作，早于服务器上的更改。</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>您，在另一台设备上</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>我们达成了目标</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>我们达成了部分目标</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>我们提前停止了</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>已经结束了</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>全部 %n 项均可离线使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>需要网络。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%n 项中有 %1 项可离线使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n 项需要网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>已就绪，%1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>已暂停，%1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>等待不按流量计费的网络，%1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>等待网络，%1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>将自动重试，%1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>排队中，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n 门课程，需下载 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n 项已在本机或正在下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n 项没有可下载的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>此磁盘仅剩 %1 可用空间。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>从此电脑移除</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n 门不能在此电脑上打开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>您希望掌握的能力</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>关于您</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>您的更改已保留在此电脑上。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有任何丢失。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>将自动重试。</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>课程包已损坏，无法打开。</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>课程包违反安全规则，未予打开。</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>课程目录表无法读取。</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>请告知维护课程目录的人员。</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>在您的决定送达之前，其他人已作出更改。</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>两个决定都没有丢失。</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>请查看两者并作出选择。</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>已无法进行，因为在您查看之后情况又有了进展。</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>请查看当前状态，然后放弃您的更改。</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>这不由您决定，或不再由您决定。</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>请询问现在的负责人，或放弃您的更改。</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>其中有内容缺失或不正确。</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>请修改后重新发送。</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>要更改的对象已不存在。</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>请放弃此更改，或将其导出以保留副本。</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>服务器不认识此类更改，可能比本程序旧。</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>请在服务器更新后重试，或放弃此更改。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>您的会话已结束。</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>您所做的一切都保留在此电脑上。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>您已登录，但贵组织的服务器中没有您的信息。</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>请管理员添加您。</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>贵组织已停用您的账户。</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>不再同步任何内容；此电脑上的内容全部保留，您可以导出。</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>如有误，请联系管理员，然后选择立即同步。</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>您无权查看或更改此内容。</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>如果您认为应有此权限，请联系管理员。</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>不存在，或已不存在。</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>此电脑已久未连接，因此将重新获取全部内容。</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>超出服务器可接受的大小。</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>请缩短后重新发送。</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>服务器无法理解本程序发送的内容。</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>请更新程序，或告知管理员。</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>服务器繁忙，请求稍候。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>服务器目前不可用。</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>服务器目前无法接收。</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>此网络要求先登录。</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>请打开该网络的登录页面。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>此电脑的密钥环没有响应。</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>在关闭程序之前，您将保持登录。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>请解锁密钥环，然后重新登录。</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>此地址没有 LXCP 服务器。</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>请检查地址，或向管理员询问。</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>此电脑的磁盘空间不足。</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>请移除下载内容或其他文件，然后重试。</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>两次收到的内容都与服务器上的不一致。</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>请换一个网络重试。如果仍然如此，请告知管理员。</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>课程在此期间已更新。</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>下次同步后会重新获取。</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>课程目前不允许此操作。</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>请先完成它要求的内容。</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>此课程已打开。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时响应。</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>请修改、重试或放弃。</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>在您的更改送达之前，其他人已作出更改。</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>两项更改都没有丢失。</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>响应无法理解，可能在此电脑与服务器之间被改动。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>请重试。如果仍然如此，请告知管理员。</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>此电脑无法保存。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>请确认磁盘未满，然后重试。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止操作。</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>操作未能完成。</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>贵组织为此电脑规定了另一台服务器，因此不会连接这一台。</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>如有误，请联系管理员。</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>此服务器要求您在贵组织为此电脑规定之外的地方登录，因此未打开浏览器。</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>贵组织不允许在此电脑上打开此类课程。</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>课程包的类型本程序无法打开。</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>此步骤允许的时间已用完。</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>在此地址没有找到日历。</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>请检查地址；日历程序的设置中有该地址。</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>到此地址的连接未加密，因此没有发送您的密码。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>日历服务器指向了另一个名称的服务器，不会向其发送您的密码。</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>如果您信任它，请连接到那个服务器。</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>日历服务器不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>请检查两者；有些服务器需要应用专用密码。</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>您的日历不接受部分条目。</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>请选择您可以写入的日历。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>此电脑的密钥环没有提供密码。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>请解锁密钥环，然后重新连接。</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>其中所写的时间已过。</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>请另提时间，或放弃您的更改。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>无法信任服务器的证书。</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>此电脑上保存的内容是由本程序的较新版本写入的。</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>请更新本程序以继续。</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>您的回复到达之前，该话题已关闭回复；原因写在话题中。</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>您已经申请过，目前尚未决定。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>在此地址应答的程序不支持 https。</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>在此到达之前，辅导关系已经结束。</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>您是该社群唯一的所有者。</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>请先将他人设为所有者，或放弃您的更改。</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>其中提到的内容不存在，或已不存在。</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>请选择存在的内容，或放弃您的更改。</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>只有成员可以在此社群发言，而您已不是成员。</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>请版主批准您后重试，或放弃更改。</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>只有对话中的人可以发言，而您已不在其中。</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>请其中的人添加您后重试，或放弃更改。</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>您采纳的回复在此送达前已被隐藏或删除。</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>采纳另一条，或放弃更改。</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>已有同名的社群。</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>换个名称重新发送，或放弃并加入另一个。</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>无法连接贵组织的登录服务。</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>应答的不是贵组织的登录服务，而是别的东西。</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>应答的不是贵组织的服务器，而是别的东西。</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>导师的名额已满，目前无法再接纳任何人。</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>导师可以提供更多名额，然后重试；或者放弃更改并拒绝。</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>您网络的代理拒绝连接。</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>请在设置中填写用户名和密码，或询问管理员。</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>无法连接到您网络的代理。</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>请在设置中检查其地址，或询问管理员。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何更改。</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>请查看目前的情况。</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>该课程已对您开放：您已报名，或可以报名。</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>两人中有一人是另一人的上级，汇报线上的人不能担任导师。</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>请放弃您的更改，另找他人。</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>您网络的代理要求提供名称和密码。</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>另一个程序一直在更改您日历中的同一些条目。</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>贵组织为此电脑规定的服务器与您账户的服务器不同。</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>此电脑上保存的您账户的内容会保留。</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>贵组织为此电脑规定的登录方式与您使用过的不同。</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>此电脑上保存的您账户的内容会保留；在此期间不会同步。</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>请重新登录：只要是同一个人，您就可以接着使用保存的全部内容，等待中的更改也会发送。</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>我的部门</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>其他部门</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>任何部门</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>其他细节</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>它的用途是什么？</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>大家的共同目标</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>您想达成的目标</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>谁可以加入</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>关于您</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>您的辅导方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>同时辅导人数</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>导师所在部门</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>您何时有空</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>需批准</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>参加的人会收到通知。</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>正在保存到此电脑：“%1”</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>匹配的语言</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>没有名为“%1”的语言。请从列表中选择，或填写其代码，例如 de 或 pt-BR。</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>尚未在此电脑上的课程</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 提到了您</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>有人提到我</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 回复了</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>对我所写内容的回复</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 给您写了消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 答复了您的申请</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>对我的申请的答复</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 申请课程</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>等待我处理的申请</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>您获得了徽章</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>新徽章</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 申请加入</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>有人申请加入</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>您收到了邀请</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>社群邀请</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 举报了内容</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>待处理的举报</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>会面和活动提醒</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>截止日期提醒</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>除提及您的内容外，这里不再通知</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>您的一枚徽章即将到期</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>徽章到期提醒</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>您的一枚徽章已到期</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>与 %1 的辅导关系等您答复</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>辅导关系的请求</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 同意了</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>关于辅导关系和会面的答复</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 提议一次会面</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>提议的会面</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 提议另一个时间</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>改期的会面</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 取消了会面</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>取消的会面</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 结束了辅导关系</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>结束的辅导关系</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 收回了辅导关系的请求</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>曾提议与 %1 建立辅导关系</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>等待组织签名</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>您的一份证书已到期</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>您的一份证书即将到期</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 更改了活动时间</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>我参加的活动的更改</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 更改了活动地点</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 取消了活动</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 拒绝了新的时间：仍按已约定的时间</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 邀请您</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n 条新回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 向您致谢</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 对您给出的等级提出异议</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>被提出异议的等级</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>您的一枚徽章已被吊销</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 向您推荐了一门课程</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>推荐给我的课程</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>培训与发展向您推荐了一门课程</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 将您移出了社群</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>有人将我移出社群</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>您采纳的回复已被隐藏或删除</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>我采纳的回复已不在</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 将您添加到群组</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 将您移出群组</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 未批准您加入社群</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>您被移出了社群</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>您获得了一枚现已到期的徽章</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 计划了一个活动</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>我的社群中的新活动</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 同意了一次会面</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 同意了辅导关系</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>%1 对一次会面说也许</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 拒绝了一次会面</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 拒绝了辅导关系</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 拒绝了邀请</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 让您查看其反馈</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>其他地方也有更改：两段文字都已保留</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>不再是 %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1（原为 %2）</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>完成“%1”后即可学习。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 门课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>从 %2 门中选择，已完成 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>新增了步骤“%1”。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>步骤“%1”已取消，您无需完成。</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>课程“%1”已加入某个步骤。</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>课程“%1”已取消。您已完成的部分仍属于您。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>步骤“%1”曾已完成，现重新开放。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>步骤“%1”的截止时间已更改。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>步骤“%1”原为可选，现在必须完成。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>步骤“%1”现在是可选的，您不必完成。</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>步骤“%1”中需要完成的课程数量已更改。</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1 · 基础</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2 · 需要帮助</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3 · 独立完成</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4 · 能帮助他人</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5 · 引领方向</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>尚无等级</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>关于我</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>导师辅导</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>已完成的课程</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>我的团队</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>仅自己</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>已评定</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>self</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>导师，有名额</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>导师，暂无名额</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>等级 %1 / 5，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n 次认可</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>未显示等级</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>最多 %L1 个字符。</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>最多 %L1 项，每项不超过 %L2 个字符。</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>最多 %L1 项。</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 与 %2 不配对</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 和 %2 已锁定为一组</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 和 %2 既未锁定也未分开</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>已发布：已询问各组</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>现在按另一种方式匹配</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>您的各组形成之后它已被更改：请再看一遍，然后发布</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>有人更改了相同的各组</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>已提问，等待答复</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>您发送了申请</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>您提出了问题</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>您作了答复</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>您已批准</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>您已批准；已转至 %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>您已拒绝</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>您已转交给 %1</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>您撤回了申请</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 发送了申请</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 提出了问题</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 作了答复</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 已批准</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 已批准；已转至 %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 已拒绝</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 转交给了 %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 撤回了申请</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>课程已加入课程目录，报名已完成</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 更改了申请</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>等待您的答复</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>由服务器决定下一位审核人</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>在您这里</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>在 %1 处</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>培训与发展</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>%1有人向您提问</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>%1已提问</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>在您这里已 %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>尚未分配给任何人</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>在 %1 处已 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1（代理您）</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1（代理 %2）</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>您已转交</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>您已更改</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>由 %1 代理</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1（代理 %2）</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>已转给 %1，现在由其决定</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>您的答复等待发送</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>已转给 %1，现在由其决定，期限重新计算：您不在，而您的代理人不能决定自己的申请</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>已转给 %1，现在由其决定，期限重新计算：%2 不在，而代理人不能决定自己的申请</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n 项更改等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>尚未获取任何内容。</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>%1 后再次尝试。</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>您可以继续操作；所做的内容会保留，稍后发送。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>此网络要求先登录</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>一切都是最新的</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>报名“%1”</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>取消报名“%1”</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>“%1”的进度</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>“%1”中的笔记</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>删除“%1”中的笔记</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>加入学习路径“%1”</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>退出学习路径“%1”</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>申请“%1”</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>撤回对“%1”的申请</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>关于“%1”的答复</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>批准“%1”</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>拒绝“%1”</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>关于“%1”的问题</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>您的个人资料</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>“%1”的等级</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>对“%1”的认可</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>收回对“%1”的评价</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>对“%1”评价的异议</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>致谢“%1”</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>撤回对“%1”的致谢</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>转交“%1”</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>您正在离线工作</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>在您重新联机之前，不会发送或获取任何内容。</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>正在首次获取</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>在此期间您可以随意浏览。</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>正在获取新内容</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>正在发送您的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n 项更改需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>有人代理您</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>代理结束</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>本机没有的内容</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一项更改</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>对“%1”的更改</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>因您正在离线工作而等待。</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>等待服务器恢复连接。</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>等待您登录此网络。</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>等待您重新登录。</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>即将发送。</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>已尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>社群“%1”</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>更改社群“%1”</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>加入“%1”</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>退出“%1”</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>批准他人加入“%1”</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>将他人移出“%1”</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>“%1”中的角色</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>活动“%1”</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>更改活动“%1”</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>取消活动“%1”</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>您对“%1”的答复</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>话题“%1”</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>更改话题“%1”</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>删除话题“%1”</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>“%1”中采纳的回答</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>置顶“%1”</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>关闭“%1”的回复</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>回复“%1”</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>更改您在“%1”中的回复</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>删除您在“%1”中的回复</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>隐藏“%1”中的一条回复</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>“%1”中的回应</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>“%1”的文件</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>举报“%1”</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>处理对“%1”的举报</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>对话“%1”</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>更改对话“%1”</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>退出对话“%1”</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>“%1”中的消息</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>更改“%1”中的消息</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>删除“%1”中的消息</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>“%1”的已读位置</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>您希望如何收到通知</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>参加排行榜</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>退出排行榜</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>组织的积分规则</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>挑战“%1”</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>挑战“%1”结束</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>将“%1”留待稍后学习</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>不再保存“%1”</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>推荐“%1”</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>收起一条推荐</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>为“%1”评分</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>收回对“%1”的评分</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>向培训与发展部门提出的意愿：“%1”</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>收回对“%1”的意愿</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>徽章“%1”</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>授予“%1”</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>吊销徽章</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>您的导师意向</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>您寻找导师的意愿</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>您何时有空</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>向导师提出请求：“%1”</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>同意与“%1”的辅导关系</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>拒绝与“%1”的辅导关系</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>撤回您向“%1”的请求</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>开始与“%1”的辅导关系</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>结束与“%1”的辅导关系</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>为“%1”写的内容</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>删除为“%1”写的内容</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>关于“%1”的反馈</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>提议会面“%1”</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>同意会面“%1”</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>拒绝会面“%1”</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>为会面“%1”另选时间</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>取消会面“%1”</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>计划“%1”</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>发布计划“%1”</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>对会面“%1”答复“也许”</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>为所有申请“%1”的人提供一门课程</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>拒绝加入“%1”的邀请</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>撤回加入“%1”的邀请</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>您已读的通知</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>代理拒绝</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>无法连接代理</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>将在%1后发送；在此之前您可以撤回。</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>这里的内容目前不在此电脑上。一旦能连接到服务器，就会重新获取。</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>等待您先对排在它前面的更改作出决定：%1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>在排在它前面的更改之后发送：%1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>正在等待：账户停用期间不会发送任何内容。</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>代理要求密码</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>片刻</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>今天起逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%2 时间 %1</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>时间以 %1 为准。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading of a calendar: the month, the year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>models::TranscriptText</name>
    <message>
        <source>Completed courses</source>
        <translation>已完成的课程</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>等级（1–5）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>评定者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>学习记录证明</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1，制作于 %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>颁发者:%1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>结束于 %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>互动课程</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>互动课程（按顺序）</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>互动课程（有记录）</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>面授</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>30 分钟以内</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>30 分钟至 2 小时</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>2 至 8 小时</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>8 小时以上</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已取消报名</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>互动课程（有学习记录）</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>专业硕士</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>博士</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>隐藏设置</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>我希望如何收到通知</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>提及、回复、消息、答复和提醒会出现在这里。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>通过桌面通知</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>提醒我会面和活动</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>开始前多久；0 表示从不。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>周六和周日免打扰</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>逐条移动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>每天早上</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>每周一早上</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>通过邮件发送未读内容</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>已静音；点按可取消</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>通过邮件将我参加的社群活动发送到我的日历</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>关闭后不会有关于活动的邮件，摘要中也没有。届时已在您日历中的内容保持原样。</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>让他人知道我已读他们的消息</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>不告知的人也看不到他人的已读状态。</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>学习路径</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>我的课程</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载内容</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>贵组织尚未发布学习路径。</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>您已加入</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>您可加入</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>您报名的课程会列在这里。</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>浏览课程目录</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>下载本月到期的全部内容</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>积分与排名</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1，另有 %n 步可选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>此学习路径已不再发布。</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>查看学习路径</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学习路径</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>学习路径进度</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>下载此学习路径</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>与您有关的变化</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>未解锁</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>步骤 %1 的进度</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>您已退出 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>向社群提问</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>您已重新加入。</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>此文件不在课程包中。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>此文件无法读取。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有此页面。</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>这不是调用。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>没有此调用。</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>这不是位置。</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>此步骤已关闭。您所做的内容已保存。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>进度：%1%</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>一切已保存。您可以关闭此页面并返回 LXCP。</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>请选择一个步骤以继续。</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>LXCP 已不再提供此课程。请在 LXCP 中重新打开以继续。</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>该步骤目前未对您开放。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>此文件无法显示。</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>此课程在另一个浏览器中打开，或已不再打开。请返回 LXCP。</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>保留笔记</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>笔记和书签只属于您，并会随您同步到其他电脑。</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>笔记和书签</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>关于此步骤的笔记</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>笔记已保留</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>已添加书签</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>此课程</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>删除笔记</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>返回课程页面</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>可离线</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>笔记和书签</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>为此处添加书签</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>课程已完成 %1%</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>在此继续</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>预览，不记录</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>回顾，不记录</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>此课程尚未在此电脑上。下载一次后，随处可用，没有网络也可以。</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>前往下载</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>此课程没有可在此播放的内容。课程页面说明了上课地点。</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>前往课程页面</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>此课程已不在您的课程目录中。</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>返回课程目录</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>此课程无法打开。您之前所做的内容是安全的。</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>在此电脑上，课程会在浏览器中打开。您在那里所做的内容会保存在此，离线也一样。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>此步骤是位于 %1 的网页，需要网络。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>课程的此页面已无响应。已保存的内容是安全的，请从那里继续。</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>课程的此页面已停止。已保存的内容是安全的，请从那里继续。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>无法从此处访问浏览器。请在此窗口中继续。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>在此继续</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>课程已在浏览器中打开。只要此页面开着，它就会保持打开。</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>书签已删除</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>笔记已删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>笔记和书签</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>为此处添加书签</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>在工具栏与内容之间切换</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ 和 Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>放大和缩小内容</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>内容恢复原始大小</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>请从列表中选择一个步骤以继续。</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>这将离开课程，前往 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>您已完成“%1”。</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>此课程由您的主管或培训与发展部门决定。请在课程页面申请，离线也可以。</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>需要网络</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1，等级 %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>姓名、职位、部门或技能</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>搜索同事</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>没有找到“%1”。请尝试姓名的开头，或“SQL”之类的技能。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>前 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下键</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>转到找到的人员</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开个人资料</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>不使用照片</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>划船, 地图, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>我不担任导师</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>每行一个地址</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>其余内容谁可以看到</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>谁可以看到：%1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>“%1”不是网页地址。</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>与您有导师辅导关系的人仍能看到您的电子邮件地址和时区，因为邀请中包含它们。您作为导师提供的时间会注明其时区。</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>图片的像素过多。请缩小图片或另选一张。</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>此文件不是可以读取的图片。请选择 PNG 或 JPEG。</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>显示全部 %n 项技能</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>写下您会做什么；同事会认可，课程会不断补充。</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>这里没有可查看的技能。</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>设置我的等级</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>隐藏评价来源</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>评价来源（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>向他人显示</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>撤回异议</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>提出异议…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 已对他人可见</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>现在只有您能看到 %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>个人资料已保存</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>您想感谢 %1 什么？</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>致谢 %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>已向 %1 致谢</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>一份包含已完成课程、技能和徽章的证明，供您提交给他人。</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>以 %1 导出证明…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>此电脑保存的有关您的全部内容，连同等待发送的内容，合为一个文件。</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>导出我的数据…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>从此电脑清除…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>无法创建文件。</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>保存我的数据</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>此人已不在贵组织。</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>查找同事</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>这是您的主管会看到的内容。</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>这是 %1 能看到的您的全部资料。</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>返回我的个人资料</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>汇报给 %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>我的主管能看到什么</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>告诉同事您做什么，以及欢迎大家问您什么。</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 在此没有公开内容。</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>已完成的课程</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>完成文本输入</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>获得于 %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>该职位还要求：%1。%2 未显示其等级：可能尚无，或未公开。</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>评定其他技能…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>认可其他技能…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>移除这条致谢吗？在这里无法恢复。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何内容。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>不再有异议</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>已提出异议:评价者会收到通知</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>为什么不正确</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>作品链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>不设等级地认可</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>匹配的技能</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>请说明原因，以便对方答复。</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>地址的形式如 https://example.org/work。</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>拒绝 %n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>批准 %n 份申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>每位申请人都会看到您在此填写的理由。</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>您可以为每位申请人附上一句话。</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>全部拒绝（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>全部批准（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>给 %1 的理由</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>给 %1 的备注</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>请填写理由，申请人需要知道。</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>该申请在此期间已被撤回或已有决定，不再包含在内。</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>两个决定相遇</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>重新决定…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>没有任何内容被覆盖；请选择以哪个为准。</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>您的，保留在此电脑上</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>已有决定，只有申请人可以重新申请。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已取消报名</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>有助于决定的信息</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>此人的课程</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>暂无课程。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>今年已为团队批准 %1</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>此申请未注明费用。</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>加上此申请共 %1</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>超过 %1 时，培训与发展部门也参与决定。</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>类似的申请</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>您为什么拒绝？申请人会看到。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>请填写理由，申请人需要知道。</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>请写下您的问题。</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>由谁代您决定？</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>请从列表中选择一个人。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>请写下您的答复。</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>撤回此申请？您可以说明原因。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>如果愿意，可以对申请人说句话。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>提问…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>您不在期间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>现在重新由您自己决定。</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>谁代理您</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%1 在 %2 至 %3 期间代理您。</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%1 代理您至 %2。</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>请从列表中选择一个人。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已过去。</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>由他人决定您这里的申请。记录会注明其为代理，您可以看到其所做的一切。代理人自己的申请会转给下一位决定者。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>在此期间，其本人的 %n 份申请会转给下一位决定者。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>匹配的人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>课程的名称。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>课程页面，以便他人看到同一门课程。</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>费用(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>决定者首先看到这个。</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>您希望掌握的能力(&amp;W)</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>您目前缺少的技能。</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>请填写课程名称。</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>请填写完整地址，例如 https://example.org/course。</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>请填写金额，例如 %1。</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>费用不能小于零。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>请写明原因；没有理由，谁也无法决定。</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>结束(&amp;O)</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>费用不能大于 %1。</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>请填写 %1 到 %2 之间的年份。</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1，与课程目录一致</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>标题有 %1 个字符，最多可发送 %2 个。请缩短。</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>您一联网，主管就会收到。发送之前您可以离开再回来；它会作为草稿保留。</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>发送申请</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已于 %1 保存</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>申请课程</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>申请此课程</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>%1 的草稿</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>您的申请已提交。下方可以看到进展。</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>您写的内容还在。</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>草稿已放弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>从日历中选择日期</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>批准已标记的申请</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>拒绝已标记的申请</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>已标记 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>无标题的申请</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>草稿，%1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>您希望掌握的能力</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>对方希望掌握的能力</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>您于 %1 申请</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 于 %2 申请</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>不在课程目录中</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>等待发送的内容</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>您不在期间…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>导出全部记录</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>申请列表</translation>
    </message>
    <message>
        <source>request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>待审核（%1）</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的申请</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>没有待您处理的事项。下属的新申请会显示在这里。</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>您的决定会连同记录保留在这里。</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>申请您尚不能开始的课程，或课程目录中没有的课程。</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>查看课程目录</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>请从列表中选择一份申请。</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>已于 %1 发送</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>问题已提出。</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>已转交。</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已答复。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>下一份、上一份申请</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>附理由拒绝</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>转交他人</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>标记；之后按 A 或 D 决定所有已标记项</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>发送您写的内容</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>联网后发送。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>已经发送。</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>已收回；没有发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>已批准 %n 份申请。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>已拒绝 %n 份申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>以服务器上的决定为准；您的决定已放弃。</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>撤回刚才的操作</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>已撤回 %1 项；%2 项已经发送。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤回的内容。</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>因在此期间已撤回或已有决定而未包含：%1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>这份申请不在这里：它不是给您的，或已被移除。</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>关于与诊断</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>了解新版本</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>诊断信息仅含版本和状态；不含姓名、地址或您写的任何内容。保存前您可以先查看。</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>有新版本时通知我</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>版本 %1 已发布。%2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>由贵组织规定：%1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>此电脑策略中无法识别：%1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1，Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>数据文件夹：%1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>此电脑上的账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>退出登录或清除…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>您自己的日历</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>您在那里的忙碌时间会显示在安排会面的那一周里。不会读取标题，未经您同意，任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>日历服务器地址 (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>它只保存在此电脑的密钥环中。</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>哪些日历表示您没空</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>与我有辅导关系的人能看到我何时忙碌，看不到事由</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>选择“无”会移除之前写入的内容。</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>检查时间：%1。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>读取日历文件…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>选择日历文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>此文件中的 %n 个条目现已计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>此文件中没有日历。</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>会面、活动和截止日期写入</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>它大于 %1。</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>其中全部内容均来自 LXCP，已计入。</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>其中的日历是空的。</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 不再计入。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>没有名称的条目</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 的结束早于开始，不计入。</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 重复过于频繁，不计入。</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 的重复规则无法读取，不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>另有 %n 个也不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>如果在那边已更改，请输入新密码。其他一切保持不变。</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>使用此密码</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>移除它们并断开连接</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>保持连接</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>您在那边的日历中有 %n 个 LXCP 写入的条目。要移除吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>此处将忘记该账户及其密码。您在那边的日历中没有 LXCP 的内容。</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>保留它们并断开连接</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>正在移除 LXCP 写入的内容，然后断开连接。</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>正在读取日历文件</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>已停止。%1 中只有之前已计入的内容仍计入。</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>在解决此问题之前，LXCP 写入的内容仍留在那里；之后会将其移除并断开连接。</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 的开始时间并不存在，不计入。</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 没有 UID，不计入。</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 按其他历法 (RSCALE) 重复，这种方式在此不计入。</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>这就是将提供的全部内容。请在交出之前阅读。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>已复制。请粘贴到您报告问题的地方。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>无法保存到那里。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>下载内容</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>最高速度</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>每秒 2 MB</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>每秒 500 kB</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>按流量计费时也下载</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>此电脑上的内容</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>同步与网络</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>在您关闭之前，不会发送或获取任何内容；所做的内容会保留。</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>等待发送的内容</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理服务器地址</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>请填写名称和端口，例如 proxy.example.org:3128。</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>仅在代理要求时填写。</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>它只保存在此电脑的密钥环中。</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>已保存在密钥环中</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>已保存在密钥环中，用于 %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在系统托盘中</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>这样关闭后也会通知您消息和申请。图标菜单中的“退出”和 Ctrl+Q 可结束程序。</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>这是贵组织为此电脑规定的。</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>课程目录</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载内容</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学习路径</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>申请课程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>积分与排名</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>培训与发展</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>导师辅导</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>辅导关系</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>导师计划</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>请复制此地址并在此电脑的浏览器中打开。在那里完成后，窗口会自动继续。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>请复制此地址并在此电脑的浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>首次同步</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>正在获取课程目录：%1 / %2。您已可以开始。</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>正在获取课程目录：目前 %1。您已可以开始。</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search and do anything</source>
        <translation>搜索并执行任何操作</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>后退和前进</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>关闭最上层内容</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Ctrl+W / Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>关闭窗口，退出</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Tab / Enter</source>
        <translation>Tab / Enter</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>到下一项；按下它</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 – LXCP</source>
        <translation>%1 – LXCP</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>成为 %1</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>此地址所指的内容不在此电脑上：%1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>LXCP 不认识这样的地址：%1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F 或 /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>以 %1 的身份登录…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>LXCP 继续在系统托盘中运行</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>有新内容时会通知您。图标菜单中的“退出”可结束程序。</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>登录后会打开链接所指的内容。</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>搜索与执行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>申请课程目录中没有的课程</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>查看等待发送的内容</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>账户与退出登录</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>联机</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>使用浅色主题</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>使用深色主题</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>使用高对比度</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>显示此视图的快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>课程 · %1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学习路径</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · 等级 %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>在课程目录中搜索“%1”</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>搜索课程、学习路径、人员、话题，或输入要做的事</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>阅读手册</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>同步 检查 等待 待发送</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>我的学习记录证明</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>申请课程</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>课程目录</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>发展</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>导师辅导</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n 项等待您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何内容。%1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>此网络要求先登录。请在浏览器中打开任一网页进行登录；同步会自动继续。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>您的会话已结束。您可以继续工作；所做的内容会保留，并在您重新登录后发送。</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>服务器不再接受您的登录。您可以继续工作；您的操作会保留，并在您重新登录后发送。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>登录正在浏览器中等待。您在那里完成后，此窗口会自动继续。</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>搜索课程、人员、话题…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message numerus="yes">
        <source>LXCP: %n request(s) to review</source>
        <translation>
            <numerusform>LXCP：%n 份申请待审核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>显示 LXCP</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>退出 LXCP</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n 份申请待审核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n 条未读通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>等级 %1，未要求</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>要求 %2，现为 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill, levels</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>team::TeamView</name>
    <message>
        <source>Nobody reports to you. This page is for supervisors.</source>
        <translation>没有人向您汇报。此页面供主管使用。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 名下属</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n 门课程逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n 份证书将在 60 天内到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n 份待处理申请</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>谁会…（技能）</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>谁会做什么：技能</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>进展情况</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n 门课程未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>已完成 %n 门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>已达到 %1 / %n 项技能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n 项即将到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>显示全部 %n 名下属</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>技能与职位要求的对照</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>您团队的职位尚未要求技能，也没有人公开技能。职位要求由培训与发展部门确定。</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>团队技能：人员 × 技能，等级 0 到 5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>前面的技能</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>更多技能</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>差一级</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>差距更大</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>整个团队</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>等级 %1：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>包含未公开内容的数字，仅对至少 %n 人的群体提供。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>技能 %1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>无法创建文件。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 表示要求等级 4，实际为 3。</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>没有人显示以“%1”开头的技能。</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>所有找到的人…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>我的团队</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>清除人员搜索</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>无等级或未显示：%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>%1，您好：</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>您还没有阅读：</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>接下来：</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>您可以在 LXCP 的“通知”中选择此邮件的频率和内容。</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>LXCP：接下来的安排</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>LXCP 中的新内容：%1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>新回复：%1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>复制订阅地址</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>之前的地址将失效：使用它的程序需要改用新地址。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>已逾期及未来 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>没有到期事项，也没有人等您。</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>这一天没有安排</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>证书到期：%1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>目前无法向服务器获取地址。</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>新地址已在剪贴板中。之前的地址已失效。</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>地址已在剪贴板中。拥有它的人可以看到您的日程。</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>另一天</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>另一个月</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>这一天所在的周</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>尚未商定</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>生成新地址</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>保留现有地址</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>证书到期</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>截止，必修</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1（%3 时间 %2）</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>这一天没有安排</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>演示服务器已自行停止；参见 %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya，学员</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam，学员</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei，主管</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana，导师</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin，培训与发展</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>演示无法启动。您仍可以连接服务器。</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>本程序的版本 %1 已发布。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>此电脑的密钥环未能保存代理密码：关闭程序后将被遗忘。</translation>
    </message>
</context>
<context>
    <name>uimain::MainText</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be written in: %1</source>
        <translation>无法写入此程序的数据文件夹：%1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>无法创建此程序的数据文件夹：%1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>请确保您可以在那里写入，然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>您可传授的技能</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>您想学的技能</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>您的辅导方式</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>您想达成的目标</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>所有人都能看到。</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>您、培训与发展部门以及计划为您安排的导师能看到。</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>同时辅导人数</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>任何部门</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>我的部门</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>其他部门</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>导师所在部门</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>最喜欢用的语言放在最前。</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>您何时有空</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>担任导师</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>寻找导师</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>请至少选择一项技能。</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>取自您的个人资料和时间；可随意更改。</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>“%1”不是贵组织的技能。</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>“%1”没有选中任何技能。</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>请从列表中选择，或清空该栏。</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>请换一个词试试，或清空该栏。</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>目前没有符合此意愿的人。</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>谁愿意担任导师</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>还没有人愿意担任导师。您可以成为第一个。</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>您想学什么</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>您想向谁学习？</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>说出您想学什么：您会得到附有理由的建议，没有网络也可以。</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>申请导师</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>撤回意愿</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>匹配度 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>已占 %1 / %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>向 %1 提出请求</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>不再推荐</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>您想向 %1 学什么</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>为什么不是其他人</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>重新推荐所有人</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>已无法进行；页面显示当前状态。</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>导师辅导</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>寻找导师</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>我的辅导关系</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>我提供的</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>这里列出您学习的对象，以及向您学习的人。</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>您担任导师</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>您的导师</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>有人可以向您学习您的所长。由您说明内容、时间和人数。</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>担任导师</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>撤回意向</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>他人何时可以与您会面</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>与您有辅导关系的人能看到您的时段和忙碌时间，看不到具体事由。</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>与我辅导关系中的人共享</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>保存时段</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>您的时段已保存。</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>计划将希望有导师的人和愿意担任导师的人联系起来。在询问任何人之前，您可以看到配对及其公平程度。</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>按学员的意愿</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>整体最优</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新计划</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>%1 的计划</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>在人员间移动；请求、优先</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>询问某人</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>您主动提出担任导师；对方可以同意或拒绝。</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>匹配的人员</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>你们可以一起做什么</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>打开辅导关系</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n 项待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>我的时间</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>不太合适之处：</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>目前无法接纳任何人：名额已满。</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>您的名额已满：增加名额后可以询问某人。</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>提供 %1，等级 %2 / 5</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>提供 %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>提供 %1，但等级不高于您</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>不提供 %1</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>双方都会说 %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>其中一方未说明语言</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>每周有 %1 双方都有空</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>时制切换期间有 %n 周没有共同时间</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>其中一方未说明时间</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>您的第一意愿人选</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>您的第 %1 意愿人选</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>如您所愿，与您同部门</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>如您所愿，来自其他部门</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>是您自己</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>意向已撤回</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>在您的汇报线上</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>您不希望推荐此人</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>不提供这些技能</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>没有共同语言</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>没有共同时间</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>计划规定不配对</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>还没有人愿意担任导师。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>（其中 %n 人仅因此受阻）</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>已改期，等待您处理</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>提供 %1，但等级不高于学员</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>两人都会说 %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>两人中有一方未说明语言</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>每周有 %1 两人都有空</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>两人中有一方未说明时间</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>学员的第 %1 意愿人选</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>如所愿，来自学员的部门</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>如所愿，来自其他部门</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>是同一个人</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>在同一汇报线上</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>学员不希望是此人</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>已提议另一时间</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>新时间被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%n 次中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>您说了也许</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>进度（百分比）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>我自己的笔记</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>仅在此电脑上，已加密</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>密钥环目前无法打开您的笔记。</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>其他人永远看不到。它不会发送，也不会出现在任何导出中。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>已保留在此电脑上。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>双方可见</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>仅您可见</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>整个辅导关系</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>感受如何</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 可以看到</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>哪些好，哪些可以更好</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>保存反馈</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>已无法进行；页面显示当前状态。</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>此辅导关系不在此电脑上。</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>最终您想达成什么？</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>下次您想谈什么？</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>下次之前谁做什么？</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新行动</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>双方笔记</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>你们双方想记住什么？</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>您担任导师</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>您的导师</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>由计划配对</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>开始，为期半年</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>结束辅导关系…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>撤回请求</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>如果愿意，说明原因</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>进行得如何</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>已安排的会面将取消。你们写的内容对双方都保留。</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>结束辅导关系</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>没有安排。您可以看到双方何时有空。</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>安排会面</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>更改这一次</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>取消这一次</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>全部改期</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>另选时间</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>添加您写的这一行</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>在周视图中：另选时间</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>在周视图中：另一周</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>每次会面</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>拒绝 %1？则仍在 %2，与之前一样。</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>拒绝 %1？</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>取消“%1”及之后的所有会面？</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>取消 %1 的会面？</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>如果愿意，说明原因</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>辅导请求</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>结束时给 %1 的几句话</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>再次提议</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>添加您写的笔记</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>已拒绝：%1。约定的时间不变。</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>密钥环正在等待密码。输入后即显示您的笔记。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>密钥环正在等待密码。输入后即保存文字。</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>密钥环中没有密钥：未保存任何内容。请解锁后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>您在“%1”下写的内容：</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>您为一次会面写的内容：</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>您对“%1”的更改：</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>您为结束写的内容：</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>您写的原因：</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>放入我自己的笔记</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>已存入您自己的笔记，仅在此电脑上。</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>密钥环中没有密钥：未保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>您提供的 %n 个名额已满。要同意，请提供更多名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>您导师的名额目前已满。有空位时即可同意。</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>我提供的</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>请先写点内容或选择一个分数：什么都没有保存。</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>自您在此开始以来，它已在另一台设备上更改：当前内容在上方，保存此处会将其替换。</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>这是您所说的内容。您可以更改、从现在起仅自己可见，或将其收回；已被看到的无法撤回。</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>这是您所说的内容。您可以更改、分享或将其收回。</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>已收回：再没有人能看到。</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>已收回：再没有人能看到。文字仍留在输入框中。</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>要拒绝与 %1 的导师辅导吗？</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>已取消，因为您结束了导师辅导。</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>已取消，因为 %1 结束了导师辅导。</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>再次提议…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>您将担任 %1 的导师。</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 将担任您的导师。</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>如果您同意，您寻找导师的愿望将被撤回：计划不再寻找其他人。您随时可以重新提出。</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>由于导师辅导已结束，它从未到达 %1。</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>现在你们中有一人是另一人的上级，汇报线上的人不能担任导师。可以拒绝，但不能同意。</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>已无法进行；页面显示当前状态。</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>此电脑上没有该计划。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>整体最优</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>按学员的意愿</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>是，现在询问 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>公平程度</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%n 个意愿中有 %1 个得到导师</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>匹配度：最低 %1，中位数 %2，最高 %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>平均得到适合人选中的第 %1 位。</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n 人得到最合适的导师。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>配对用时 %n 毫秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>固定的 %1 与 %2 的配对目前不可行。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 与 %2 不配对</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 向 %2 学习</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>不配对</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>没有导师</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>有 %n 位导师合适，但名额已被他人占用。</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>发布时的状态</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>已询问 %n 对的双方。如何答复只有他们二人知道。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>没有学员和导师彼此更愿意选对方而不要现在的配对。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>有 %n 名学员与一位导师彼此更愿意选对方而不要现在的配对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>未询问：两人已有辅导关系或待答复的请求。</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>未询问：已不可能。</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>在配对之间移动：锁定、分开</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>暂时不询问他们</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>此前已询问过 %1 和 %2：%3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>不太合适：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>剩余 %n 个空名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>还没有询问任何人：发送之后会询问 %n 对中的双方。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>每四周</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>加入链接</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>绿色：双方都有空。斜线：忙碌；起始侧的线是您的时段，另一条是对方的时段。</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>提议此时间</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>提议新时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>其中 %n 个日期有一方没空，最早是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>请简要说明主题。</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>这不是浏览器能打开的链接。</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>现在就是这样。请另选时间。</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>绿色线条：%1 的忙碌时间只知道到 %2。</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>关于单次会面的约定将随之取消：%1。</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>每月，在这个星期几</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>之后 %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n 次会面改为新时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>按单次约定，以下保持不变：%1。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>你们想谈的内容，也会写入双方的日历。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>此处最多可输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>随辅导关系结束而结束</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>其中 %n 次会面晚于 %1，即辅导关系预定结束的日期。您仍可照此安排。</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>这晚于 %1，即辅导关系预定结束的日期。您仍可照此安排。</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>匹配的技能</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>双方的一周</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>双方都有空。</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>您有空；%1 未共享其时间。</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>届时您没空。</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>届时 %1 没空。</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>届时双方都没空。</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>超出其中一方的常规时段。</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>此时间已过。</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>您有空；%1 的忙碌时间只知道到 %2。</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>时钟调整：从 %1 起，这里 %4 时 %3 为 %2。</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 从</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 到</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>时段的时区</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1：结束时间必须晚于开始时间。</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>积分与排名</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>贵组织不计积分。</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>等级 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>距等级 %1 还差 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>已是最高等级</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>距下一等级</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>连续学习 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>尚无连续天数：从您下一次学习开始</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>今天尚未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>迄今最多 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>已积攒 %n 天休息日；周末不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>离线所做的内容计入您完成的那一天，无论何时发送。</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>您已参加：其他参加者能看到您的姓名和积分。</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>您未参加：没有人能看到您的积分。</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>（等待发送）</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>退出排行榜</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>您的积分：%1。</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>您在 %n 人中排第 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>我在他人中的位置</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>只显示人数，绝不显示是谁。不含他人未公开的技能。</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>您的组织规定，在此电脑上不将任何人与他人比较。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>您已退出排行榜：没有人能看到您的积分。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 项数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>您曾报名此课程。</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>您曾取消此课程的报名。</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>您在此课程中曾有更多进度。</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>您曾加入此学习路径。</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>您曾退出此学习路径。</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>您曾申请此课程。</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>此申请最近的处理已失效。</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>这是您写的内容。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次申请</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>服务器已回到较早的状态</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>服务器已从备份恢复。这里列出的内容是在那之后送达的，服务器上已不再有。等待发送的内容仍会发送。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>两项更改相遇</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>没有任何内容被覆盖；请选择以哪个为准。</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>您的，保留在此电脑上</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>您正在离线工作。</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>重新发送我的</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>放弃此更改？服务器从未接收它。它会从您看到的内容中消失，您写的内容也将丢失。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>请填写金额，例如 %1。</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>同意新的时间</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>放入我自己的笔记</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>它可能已经送达，只是响应丢失了。服务器一有响应就会知道；在此之前无法更改。</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>放弃此更改？服务器可能已经收下：那样它会保留在服务器上，并再次显示在这里。否则，您在其中写的内容将会丢失。</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>这次会面不举行。再次提议后，它会按您的时间等待答复，得到同意才会举行。</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>再次提议</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>保留服务器上的内容</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1：保留服务器上的内容</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>这些以服务器上的内容为准</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>同样是您的更改，无论如何都会发送：</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>再次提议…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>已获取的内容</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>立即同步（F5）</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>打开此网络的登录页面</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>等待中的更改</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>您所做的一切都已送达。离线时所做的内容会在此等待，您可以看着它们发出。</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>已修改，将重新发送。</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>已放弃。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n 项更改等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>导出等待中的内容</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>下一项、上一项更改</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>已存入您自己的笔记，仅在此电脑上。</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>密钥环中没有密钥：未保留任何内容。</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>没有等待的内容。离线时所做的内容会在此等待，您可以看着它们发出。</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>服务器上的内容保留；您更改的其余部分将发送。</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>您获得的徽章会出现在这里，并由贵组织签名。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>导入其他来源的徽章…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>无名徽章</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>导入于 %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>获得于 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>等待组织签名，将随下次同步到达。</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>隐藏核验内容</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>核验内容</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>保存 JSON</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>保存 JWT</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>保存 PNG</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>保存 SVG</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>拥有该地址的人能看到：“%1”、徽章用途、由谁在何时颁发、有效期以及是否已吊销。看不到您的姓名；您的邮箱仅以哈希形式出现。
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>保存徽章</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>导入其他来源的徽章</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>徽章 (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>徽章已在您的徽章夹中。</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>此文件中没有徽章。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>显示全部 %n 枚徽章</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>添加到 LinkedIn</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>您的 Mastodon 服务器</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>发布到 Mastodon</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>关闭公开页面</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>公开页面已开放。</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>公开页面已关闭。复制地址或将其发送到下面的某处即会开放。</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>开放页面并复制地址</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>公开页面将在下次同步后开放。</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>公开页面将在下次同步后关闭。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>它已被吊销，没有可分享的内容。</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>询问颁发者</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>向其网站询问密钥和已吊销的内容。对方只知道有人询问，不知道关于您的任何信息。</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>颁发者已答复。</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>您正在离线工作：未询问任何人。</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>该徽章没有给出可以询问的网站。</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>颁发者的网站没有给出所需内容。稍后可以再次询问。</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>%1 起可续期</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>该徽章已在您的徽章夹中。</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>颁发者:%1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>例如 mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>课程“%1”提示：</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>移除此筛选条件</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>要提及的人</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>文件最大 %1。</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>已附加；按下可移除</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>太长：%1 个字符，最多 %2 个。请缩短，或作为文件附上。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>一段文字最多可附 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历中选择（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>没有这一天。请填写一个日期，例如 %1。</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>没有这个时刻。请填写一个时刻，例如 %1。</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>上午还是下午？请加上 %1 或 %2。</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>当天时钟拨快：没有 %1。下一个时刻是 %2。</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>请填写日期，例如 %1。</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>请填写日期和时间，例如 %1。</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>请填写时间，例如 %1。</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>从日历中选择：%1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>您之前输入的内容已恢复。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>您写下的内容：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1%</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
</context>
</TS>
