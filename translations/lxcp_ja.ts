<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>%2 さんとの「%1」（%3）</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>カレンダーの予定（%1）</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>この時間には別の予定があります: %1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>検索したが見つからず</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>カタログにありません</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n 人が申請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n 人があとで見るに追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n 人が検索</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>規則による</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>失効: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>最初の申請（月別）</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>コースの修了</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>学習パスの修了</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>他の人が確認したスキル</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>メンタリングのセッション</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>コミュニティで採用された回答</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>担当者が授与</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>%n か月有効</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>月、高さは人数</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>以前の記録より</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>%2 から「%1」を獲得しました。</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>自分のチーム</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>%1 のチーム</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>学習パス: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>自分のポイントだけが見えます。順位は付きません。</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>全員に順位が付きます。</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>ポイントはありません。</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>コースの成績: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>最高成績の平均（%）、高さは人数</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>レベル 0～5、高さは人数</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>あなた: %1。%n 人の半数は %2 以下です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>ほかの人のうち %1% があなたより少なく、%2% が同じです。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>コミュニティ: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>参加する人だけの間で順位を付けます。</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>レベル未設定</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>あなた: %1。%n 人の半数はまだレベルがありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>公開している人はいません。</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>「–」: レベルが表示されていません。レベルがないか、本人が非公開にしています。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>%1 作成</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>スキル（本人が上司に公開している範囲）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>レベルの表示なし</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>役職が求めるものに対するスキル</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>スキルと役職が求めるレベル、%3 件中 %1～%2</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4は、求められるレベル4に対してレベル3です。緑: 達成、黄: あと1レベル、赤: それ以上の差、青: 求められていない。</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>表示できるコースもスキルもありません</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>このコンピューターのほかのアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人はいません。</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>データはアカウントごとに保管され、ほかのアカウントからは見えません。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>バッジの保存先</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>バッジ %n 個を %1 に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>バッジ %n 個を書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>現在はサインインしていません。セッションは終了しています。</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>learn.example.org のようなアドレスか、仕事用のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>http で始まるアドレスに送る内容は、ほかの人に読まれるおそれがあります。https を使ってください。</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>コピーしました。このコンピューターのブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに残っているもの</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>残っているものを消去…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>%1 さんの残っているものを消去</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>消去する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>%1 さんの残っていたものを消去しました。</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>%1 に接続できません。アドレスと接続を確認して、もう一度試してください。このコンピューターの内容は元のままです。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 から時間内に応答がなかったか、ブラウザーでの操作が完了しませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>サインインできませんでした。サインインページで拒否されたか、ページが閉じられました。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>%1 に LXCP サーバーはありません。アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>新しいアカウントを保存できませんでした。ディスクの空きを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>サインインを中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>もう一度試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 はウェブページを返しました。このネットワークが先にサインインを求めているか、アドレスが LXCP サーバーのものではありません。</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 は応答しましたが、組織のサインインサービスに接続できません。接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 は応答しましたが、サインインする場所では別のものが応答しています。もう一度試してください。変わらない場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>組織でのサインインはできましたが、%1 がそれを受け付けません。もう一度試してください。変わらない場合は管理者に尋ねてください。理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>理由: このサインインは別のサービス向けのものでした (audience)。</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>理由: サーバーが想定しているものとは別のサインインサービスでサインインされました (issuer)。</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>理由: サーバーがサインインサービスの鍵を知りません (signature)。</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>理由: サーバーの時計では、このサインインは期限切れか、まだ有効ではありません (time)。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>組織のサインインサービスからのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>お使いのネットワークのプロキシ %1 は、%2 への接続の前に名前とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>お使いのネットワークのプロキシ %1 が %2 への接続を拒否しました。管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>先に同期</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>データを残してサインアウト</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>サインアウトして消去…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>消去してサインアウト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n 件の変更がまだサーバーに届いていません。消去しないかぎりこのコンピューターに残り、次にここでサインインしたときに送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>行ったことはすべて届いています。このコンピューターの内容は、次回のために残すことも消去することもできます。</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>現在、サーバーに接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>消去すると、%n 件の変更と取得した内容がすべて失われ、元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>取得した内容はすべてこのコンピューターから削除されます。サーバー側は変わりません。</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>先にバッジを保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>ほかから取り込んだバッジ %n 個はこのコンピューターにしかなく、これも失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>個人用メモ %n 件はこのコンピューターにしかなく、これも失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>書きかけの文 %n 件はこのコンピューターにしかなく、これも失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>LXCP の予定 %n 件がご自分のカレンダーに残ります。取り除くには、先に設定で接続を解除してください。</numerusform>
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
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>組織のコース、学習パス、申請を、ネットワークがあってもなくても使えます。</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>サーバーのアドレスまたは仕事用メール</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>ブラウザーで続ける</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>取得した内容</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>ブラウザーが開くので、いつもと同じようにサインインしてください。このプログラムがパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 で組織のサーバーを探します。そのあとブラウザーが開くので、サインインしてください。このプログラムがパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>サインイン先は %1 が案内します。そのあとブラウザーが開くので、サインインしてください。このプログラムがパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>%1 でサインインしてください。終わるとこのウィンドウは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>こんにちは、%1 さん</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>カタログを取得しています。もう始められます。残りはその間に届き、中断しても続きから再開します。</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>すべて揃いました。これからはネットワークなしで使えます。</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>これまでに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>取得済みの内容は保存されています。残りは自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>このアドレスは組織が定めています。ブラウザーが開くので、サインインしてください。このプログラムがパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>サインインしました。次回のためにこのコンピューターのキーチェーンに保存しています。キーチェーンが別のウィンドウでパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>プロキシ用の名前</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>プロキシ用のパスワード</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>修了証の期限: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>ここにバッジはありません</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>このアドレスにバッジがないか、本人が公開していません。</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>このバッジは一人に発行され、その人のメールアドレスはハッシュとしてのみ含まれます。提示した人は、アドレスを伝えることで自分のものであると証明できます。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>取得条件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>Open Badges 3.0（JSON）形式のバッジ</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>署名付きトークン（JWT）としてのバッジ</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>%n 回のメンタリングセッションに対して授与されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>ほかの人に採用された %n 件の回答に対して授与されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>%1 が選んだ人に授与されました。</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>コース「%1」の修了に対して授与されました。</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>学習パス「%1」の修了に対して授与されました。</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>スキル「%1」のレベル %2（5 段階中）が、ほかの人によって認められたため授与されました。</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>申請する</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>タイトル、スキル、説明の言葉で検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>カードで表示</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>この条件に合うコースはありません。条件を減らすか、コースを申請してください。</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>コースはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln コース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln コース以上</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>「%1」の検索結果</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>オフラインで使える</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>入力欄から結果へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>コースを開く</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>入力欄を空にする、絞り込みを閉じる</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>探していたことだけを人材開発に知らせる</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>記録しました。見えるのは何人が探したかだけで、誰かはわかりません。</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>あとで見る</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>「%1」は見つかりませんでした。申請すれば上司または人材開発が判断します。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>この絞り込みでは「%1」は見つかりませんでした。絞り込みなしでは %Ln 件のコースがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>この絞り込みでは「%1」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>要申請</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>オフラインで使える</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>あとで見る</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n コース</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>前に入力した内容が戻っています。</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>一致するグループ</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象のグループ</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>チームの場合は上司の名前です。</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>いくつ</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>一人ひとり</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>みんなで</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>達成する人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>その日も含まれます。</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>コースの名前</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>一致するコース</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>対象のコース</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>選ばなければ、どのコースも対象です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>新しいチャレンジ</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>チャレンジを変更</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>チャレンジを設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>学習パスの参加者</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>自分のチーム</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>何も設定していません。入力した内容は次回のために残っています。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>今日から1年以内の日付にしてください。</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>設定しました: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>コースを開く</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>コースを探す</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>自分のバッジ</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>このチャレンジはもうありません。終了したか、他の人のためのものです。</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>自分の成績</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了しました: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定した人</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>次の同期の後にサーバーが集計します。</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>オフラインで行ったことは、いつ送信されても行った日に数えられます。</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>対象のコース</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>グループがある日までに目指すことです。各自で、または全員で。</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>新しいチャレンジ…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>コミュニティとその中の話題を探す</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>コミュニティを始める</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>コミュニティを検索</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>コミュニティはまだありません。ほかの人と学びたいことで始めてみましょう。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>「%1」は見つかりませんでした。コミュニティを始めますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>参加を申請中です</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>招待されています</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>メンバー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>入力欄からコミュニティへ</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>コミュニティを開く</translation>
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
        <translation>誰でも参加できる（そうでなければモデレーターが承認）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何のためのものですか？</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>みんなでしたいこと</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>1 行に 1 つの目標。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>1 行に 1 アドレス、続けてタイトル。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>コンマで区切ります。</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>コミュニティを変更</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>コミュニティを始める</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>名前を入れてください。</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>各行は https:// のようなアドレスで始めます…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>その名前のコミュニティがあります。参加するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>イベントを予定する</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>イベントはメンバーに見えます。</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>予定はありません。部屋でも画面越しでも、集まってみましょう。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>参加できない</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択済み</translation>
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
            <numerusform>%n 人未定</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>みんなでしたいこと</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>コミュニティから抜ける</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>退出しました。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>モデレーターにする</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>メンバーにする</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>オーナーにする</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>コミュニティから外す</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>メンバーはメンバーだけに見えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>メンバー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>待っている人も報告もありません。</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 が参加を希望</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>「%1」で報告</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>モデレーション</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>スレッドを始める</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>このコミュニティはここにありません。</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>モデレーション（%1）</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>誰でも参加可</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>承認制</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>参加を申請中です</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>参加を申請</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>ここでの発言はメンバーに届きます。参加すると読めます。ネットワークがなくても大丈夫です。</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>まだ発言はありません。質問から始めてみましょう。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>スレッド間を移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>スレッドを開く</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>これについてスレッドを始める</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>コミュニティから外しました</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>誰もいなくなり、コミュニティは完全に閉じられます。</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>あなたは唯一のオーナーです。先にほかの人をオーナーにしてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>同僚を招待</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>招待しました: %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>最後のメンバーが退会したため、もう誰も参加できません。同じ目的で新しく始めることができます。</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>コミュニティを始める</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>招待を辞退しました。それでも参加できます。</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>招待されています。</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 さんから招待されています。</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 さんに連絡</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>%1 さんをコミュニティから外しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>%1 さんが招待</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>もう一度招待</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>招待を取り消しました。</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>戻るには申し込みが必要です。ここではモデレーターが承認します。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>ここでの会話はメンバーに届いていました。</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>「%1」への参加を申請しましたが、承認されませんでした。</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>「%1」への参加を申請しましたが、%2 さんは承認しませんでした。</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>「%1」のメンバーではなくなりました。</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>「%1」のメンバーではなくなりました。%2 さんがあなたを外しました。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>再び承認できるのはモデレーターだけです。オーナーに連絡してください。</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>理由（本人が読みます。空欄でもかまいません）</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 さんはすでにメンバーです。</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 さんはすでに招待されています。</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>スレッド: %1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日程</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>部屋。オンラインなら空のままで。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>どこからでも参加できるように。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>イベントを変更</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>イベントを予定する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定する</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>タイトルを入れてください。</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>https:// のようなアドレス…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>この時刻は過ぎています。これからの時刻を選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>予定したイベントにはご自身も参加することになります。変える場合は、そのイベントで別の回答をしてください。</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>ありがとう</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>なるほど</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>笑った</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>やった</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>気になる</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>採用された回答</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>投稿者が削除しました。</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>モデレーターが非表示にしました: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 の投稿</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1: %2、あなたも</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>採用を取り消す</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>回答として採用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>非表示にする理由は？投稿者が読みます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告する</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>何が問題ですか？モデレーターが読みます。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>投稿者が削除</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>モデレーターが非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>返信 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>スレッドを始める</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>ほかの人が見つけられるように、質問か文で。</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>何についてですか？**太字**、リスト、コードは Markdown のように</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>スレッドを変更</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>スレッドを始める</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>まだどのコミュニティにも参加していません。先に参加してください。</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>タイトルと本文を入れてください。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>誰かをメンション</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>コースの横で全員が読めます。返信はメンバーに届きます。</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>メンバーに届きます。</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>このコミュニティのメンバーではなくなったため、送信できません。書いた内容は残っています。コピーするか、別のコミュニティを選んでください。</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>送信されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>返信を書く。@ で人をメンション</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>以前の返信 %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>コース「%1」について</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>モデレーターが終了しました: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定する</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>返信を受け付ける</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>返信を締め切る</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>締め切る理由は？全員が読みます。</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>報告しました。モデレーターが確認し、結果はあなたにもわかります。</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>「%1」に参加すると返信を読み書きできます。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>返信を変更しています。Esc で元のままにします。</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>ファイルはまだ届いていません。次の同期で届きます。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>誰かをメンション</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>リアクション、返信などへ</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>ステップ「%1」について</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>イベント「%1」について</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 の投稿</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>返信は「%1」のメンバーに届きます。</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>送信されませんでした。%1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>スレッドをこのコンピューターに保存しています。まもなくここに表示されます。</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>モデレーターがこの返信を非表示にしたため、変更できません: %1。ここに書いた内容はコピーできます。Esc でやめます。</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>このスレッドはここにありません。参加していないコミュニティのものである可能性が高く、参加すると届きます。まだ届いていないか、投稿者またはモデレーターが取り下げたことも考えられます。</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>「%1」に参加しています。スレッドは次の同期で届きます。</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>このスレッドはここにありません。モデレーターが非表示にしたか、まだ届いていないのかもしれません。</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>このスレッドは「%1」のものです。参加を申請中です。承認されると届きます。</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>このスレッドは「%1」のものですが、最後のメンバーが退会しました。もう誰も参加できません。</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>このスレッドは、参加していない「%1」のものです。参加はモデレーターが承認します。申請してください。</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>このスレッドは、参加していない「%1」のものです。参加すると読み書きできます。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>参加を申請</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>このコースはカタログから外れました。</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>カタログに戻る</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>オフラインで使える</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1% 完了</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>%1% 完了、次は %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>自分の申請を見る</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>このコースを申請</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>受講登録</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>提供元で見る</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>登録を取り消す</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>%1 の登録を取り消しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>できるようになること</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>カタログで探す</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>このコースの前に</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>含まれる学習パス</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>%n ステップの学習パス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>同僚 %n 人が受講</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>中を見てみる</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>%1 以降にもう一度修了すると、%3 まで有効なバッジ「%2」が更新されます。</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>このコースは上司または人材開発が判断します。オフラインでも今すぐ申請できます。</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>すでに送信済みです。</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>修了証の有効期限</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>5 点中 %1 点（%n 票）</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>可、%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
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
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>ダウンロード %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>コミュニティでの話題</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>コミュニティに質問</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>このコースについての質問はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>返信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>あとで見る</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>あとで見るに追加</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>押すとリストから外します</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>保存を解除しました。</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>保存しました。カタログの「あとで見る」で絞り込めます。</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>すすめる…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>あなたの評価: 5 点中 %n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>評価する…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>同僚の声</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>星 5 つ中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>すすめる相手</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>すすめる</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>%1 さんにすすめました。</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>ほかの人に伝えたいことは？</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>文章を書くと名前とともに全員に見えます。星だけなら数に入るだけです。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>星を 1～5 で選んでください。</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>ありがとうございます。送信されると反映されます。</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>同僚またはコミュニティの名前</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>一覧から同僚またはコミュニティを選んでください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>星の数</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>失効リストは今日のものです。</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>失効リストは %n 日前のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>ファイルを読み込めました。</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>ファイルが壊れているか、バッジではありません。</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>Open Badge ではありません。</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>バッジの語はすべて定義されています。</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>このプログラムが知らない語彙が使われています: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>バッジが規格の求める語彙で始まっていません: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>どの語彙にも定義がなく、署名でも守られていない内容が含まれています: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>バッジの語彙に矛盾があります: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>バッジが複雑すぎて確認できません。本物のバッジがそうなることはありません。</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>バッジに必要なものはすべて揃っています。</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>バッジに足りないものがあります: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>バッジに種類の正しくないものがあります: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>バッジに許されない値があります: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>バッジの一部は Web サイトにあり、ここにはありません: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>署名は正しく、署名後の変更はありません。</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>署名は正しく、現行規格の草案に従っています。</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>署名後の変更はありませんが、誰の署名かは確認されていません。</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>署名が一致しません。バッジが変更されたか、別の人が署名しています。</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>このバッジには署名がありません。</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>このプログラムが知らない方式で署名されています: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>署名が壊れています: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>署名に使える鍵の指定がありません: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>署名は発行者のものではありません: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>署名は別の目的のものです: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>署名の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>バッジの内容が、入っていたトークンと食い違っています: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>発行者の Web サイトにも同じバッジがあります。</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>このバッジは発行者の Web サイトでしか確認できません。まだ問い合わせていません: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>バッジは発行者の保管場所にありません: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>このプログラムの一部が足りないため、署名を確認できません。</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>現在有効です。</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>%1 より前は無効です。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>%1 に期限が切れました。</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>バッジの日付を読み取れません: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>発行者はこのバッジを失効させられません。</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>失効していません。</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>発行者がこのバッジを一時停止しています。</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>失効したかどうかは不明です。発行者のリストがこの端末にありません。</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>失効したかどうかは不明です。発行者のリストを読み取れません。</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>失効したかどうかは不明です。リストに発行者の署名がありません。</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>信頼している発行者です: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>信頼している発行者ではありません: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>あなたに発行されたものです。</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>ほかの人に発行されたものです。</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>誰に発行されたかが書かれていません。</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>誰に発行されたかは確認していません。</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>発行者がこのバッジを失効させました。</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>発行者がこのバッジを失効させました: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>有効です。</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>無効です。</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>まだ判定できません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>発行者の鍵はこの端末にありません。発行者に問い合わせることができます: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>バッジ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>最新: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>おはようございます、%1 さん</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>こんにちは、%1 さん</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>こんばんは、%1 さん</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>ネットワークが必要</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>次: %1。%2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>すべてのステップが完了しました。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>「%1」は「%2」が完了すると開きます。</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>送信待ちの変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>受講中のコースはありません。次につながるコースを探しましょう。</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>カタログを見る</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限が近い</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>今後 30 日に期限のあるものはありません。</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>あなたのチーム</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>学習パス</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>学習パスは目標まで一歩ずつ導きます。まだ参加していません。</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>学習パスを見る</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学習パス</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>学習パス「%1」を開く</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%n ステップ中 %1 完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>あなたへの変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>予定されたセッションやイベントはありません。</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>自分の申請</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>コースを申請</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>カタログにないものも含め、どのコースでも申請できます。</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 の手元</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>バッジと順位</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>%n 日連続</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>自分の受講登録</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>自分の状況をくわしく</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>あなたへのおすすめ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>このコンピューターに保存されていた内容が壊れていたため、サーバーから作り直しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>まだ送信されていなかった変更 %n 件は残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>下書き %n 件は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>人材開発</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>こんばんは</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>このコンピューターに保存されていた内容が壊れていました。次の同期で取得し直します。</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未ダウンロード</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>内容を見る</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>サーバーがバックアップから復元され、あなたの %n 件がサーバーからなくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>待っている申請はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n 件の申請があなたの判断を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査する</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>期限の近い修了証</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>一致する人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>誰に</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>授与する</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>一覧から人を選んでください。</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>%2 に「%1」: 次の同期で署名されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>意味するもの</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>取得のためにすること</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>バッジを確認する人が読みます。</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>レベルまたは回数</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>レベルは 1 から 5 までで、上司またはコースが確認したものが対象です。</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>取得の条件</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>有効期限（月）</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>その後は改めて取得します。期限の前に通知されます。</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>バッジを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>「%1」を保存しました。すでに条件を満たしている人には、次の同期のすぐ後に届きます。</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>もうありません。一覧から別のものを選んでください。</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>前に入力した内容が戻っています。</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>「%1」を保存しました。「バッジを授与…」で、選んだ人に授与できます。</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>人材開発</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>このページは人材開発のためのものです。</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>求められているもの</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>ポイントとチャレンジ</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>過去 1 年の申請、保存されたコース、見つからなかった検索。%n 人以上のものだけで、誰かは示しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>十分な人数が求めているものはありません。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>求められているものを保存</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>授与したバッジ</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>バッジを授与…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効させる…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>理由: バッジを確認する人が読みます</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>順位づけの対象</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>ポイントなし</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>サーバーはこの範囲を超えるものや %n 人未満の数値を誰にも送りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>ポイント: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>バッジとそのルール</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>新しいバッジ…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>「%1」で対応済み</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答する…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>コースの名前</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>一致するコース</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>申請した全員に 1 つのコースを</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>申請は処理され、受講登録されます。承認が必要なコースでは、まだ上司の返事を待っている人はそのままです。</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>受講登録する</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>申請した全員に「%1」を用意しました。次の同期で受講登録されます。</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>申請した人がいないため、誰も受講登録されません。該当する人にはホームでコースが知らされます。誰であるかは表示されません。</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>探していた人全員に「%1」を、次の同期で知らせます。</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>新しい %n 件だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>人またはバッジの名前</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>ポイント、レベル、連続日数、ランキング、チャレンジが全員からなくなります。これまでの記録は残り、ポイントを再開すると数えられます。</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>ランキングは全員からなくなります。各自が自分のポイントと、他の人の中での位置を名前のない数字で見ます。</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>参加する人は名前で順位がつき、参加する人同士で見えます。それ以外の人はランキングを見ることも載ることもありません（自分で選ぶまで）。</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>全員が、部署・チーム・学習パス・コミュニティの中で、本人に尋ねることなく名前で順位づけされます。労使協議の機関があれば、先に相談してください。</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>次の同期から有効です。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>順位づけの対象: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>サーバーが受け付けませんでした</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>何も保存されませんでした。入力した内容は次回のために残してあります。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>誰にも順位を付けない</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>参加する人だけ</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>各自が自分のポイントと、名前なしの位置を見ます。</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>参加者どうしだけ。ほかの人には見えません。</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>このコンピューターに %1</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>ダウンロードしたコースはネットワークなしで学べます。</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>自分のコースを見る</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>今月が期限: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>ダウンロードする</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>コースを開く</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>学ぶ人へ</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>上司の方へ</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>管理者の方へ</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>PageUp / PageDown</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>読み進める</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>人材開発の方へ</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>この章は英語です。</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>招待: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>中止: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>日時変更: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>確定: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1（%2 さんと）</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>ここまたは LXCP での返事をお待ちしています。</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>LXCP での返事をお待ちしています。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>2 週間ごと</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>4 週間ごと</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1、最終回は %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>セッション 1 回が中止になりました: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>いくつかのセッションが中止になりました: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>中止になったのはこれだけです。ほかのセッションはそのままです。</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>変わったのはこれだけです。ほかのセッションはそのままです。</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>時計が切り替わっても、%2 では %1 のままです。</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>元の日時のまま: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>新しい日時は断られました: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>メンタリングは終了しました。</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 がセッションを提案</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 が別の日時を提案</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 が同意</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 の返事は未定</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 が辞退</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 がセッションを中止</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>%1 の代わり</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>済んだ分はそのままです。ほかのセッションは新しい日時で %1 からです。</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>終了は %1 になりました。</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>返事待ち: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>以前の名前は「%1」でした。</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>参加用のリンクが変わりました: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>参加します: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>参加しません: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>参加するかもしれません: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>開催されません。</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>ここまたは LXCP で回答を変えられます。</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>LXCP で回答を変えられます。</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>議題はなくなりました。</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>議題が変わりました:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>議題:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>「%1」のメンバーではなくなったため、カレンダーから外れます。</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>「未定」と返事しています。決まったら同意するか却下してください。</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>新しい日時への回答はありませんでした: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>%1 さんを追加しました</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 さんが %2 さんを追加しました</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 さんがあなたを追加しました</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 さんがあなたと %2 さんを追加しました</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>%1 さんを外しました</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 さんが %2 さんを外しました</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 さんがあなたを外しました</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 さんがあなたと %2 さんを外しました</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>退出しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 さんが退出しました</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>まだ誰からのメッセージもなく、あなたも送っていません。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>同僚一人にも、何人かにまとめても書けます。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>以前のメッセージ %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>グループから抜ける</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除されました。</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>%1 の投稿</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>ファイルはまだ届いていません。次の同期で届きます。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
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
        <translation>書く</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>名前とメンバー</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>グループから抜けますか？もう一度追加できるのは、残る人だけです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>誰かをメンション</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>この会話にいません</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 さんはこの会話にいないため、知らされません。</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>追加される前のメッセージは表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>既読 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>既読 %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>このグループから外れました。%1 さんがあなたを外しました。</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>「%1」から外れました。%2 さんがあなたを外しました。</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>この会話にいないため知らされていません: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>ここに書きかけた内容も失われます。必要なら先にコピーしてください。</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>送信されませんでした。%1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>会話をこのコンピューターに保存しています。まもなくここに表示されます。</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>この会話はここにありません。参加していないか、まだ届いていない可能性があります。</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>メッセージを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>すでに送信済みです。</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>送る相手</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>押すと外します</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>押すと残します</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>押すと外します</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>保存すると外れます</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>グループを始めた人はメンバーを外せます。</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>保存すると加わります</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>この名前で選べる人はいません。</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>このコンピューターでは不可</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>みんなで %1 件達成（目標は %2 件）</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 件達成（目標は %2 件）</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>みんなで %2 中 %1 達成</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>%2 中 %1 達成</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>コースを %n 件修了する</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>%1 を修了する: %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>%1 を修了する</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>次のうち %n 件を修了する: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>次のうち %n 件を行う: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>%n 日間学習する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>バッジを %n 個獲得する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>メンタリングのセッションを %n 回行う</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>採用される回答を %n 件する</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>組織は順位を付けないことにしています。</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>参加する人だけが見られ、表示されます。</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>表示しません。ほかのグループの数値と合わせると少数の人のことがわかってしまいます。</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>表示しません（%n 人未満）。</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>学習した日数</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>修了したコース</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>メンタリングのセッション</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>採用された回答</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1（全員で）</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>部署 %1 向け</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>あなたのチーム向け</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>%1 のチーム向け</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>学習パス「%1」の参加者向け</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>コミュニティ「%1」向け</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>全員向け</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>うちあなたが %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n 人が達成</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>このコンピューターの時計は %1 遅れています。その間 LXCP はサーバーの時計に従うため、操作の日時も経過時間も正しく表示されます。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>このコンピューターの時計は %1 進んでいます。その間 LXCP はサーバーの時計に従うため、操作の日時も経過時間も正しく表示されます。</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>このコンピューターの時計は %1 遅れています。日数はサーバーの時計で数えます</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>このコンピューターの時計は %1 進んでいます。日数はサーバーの時計で数えます</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>送信できない間に</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>受講登録していません</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>学習パスに参加しています</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>参加していません</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%2 まで %1 が代理</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>代理はいません</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>セッションは中止です</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>日時は断られました</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>このメンタリングは成立しています</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>返事を待っています</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>このメンタリングはありません</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>メンタリングは終了しました。</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5 点中 %1 点</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>文章なし</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>双方が読めます</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>自分だけが読めます</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>このセッションは中止です</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>別の端末からのあなたのフィードバック</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>%1 に行いました。</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>%1 に行いました（サーバーにあるものより後）。</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>%1 に行いました（サーバーにあるものより前）。</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>あなた（別の端末）</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>目標を達成した</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>一部を達成した</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>その前に終えた</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>すでに終了しています</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>%n 項目すべてオフラインで使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>ネットワークが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%n 項目中 %1 項目がオフラインで使えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n 項目はネットワークが必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>準備完了、%1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>一時停止中、%1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>従量課金でないネットワークを待っています、%1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>ネットワークを待っています、%1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>自動的に再試行します、%1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>順番待ち、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n コース、ダウンロード %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n 件は取得済みか取得中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n 件はダウンロードするものがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>このディスクの空きは %1 しかありません。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n 件はこのコンピューターでは開けません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>できるようになりたいこと</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>変更はこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>コースのパッケージが壊れていて開けません。</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>コースのパッケージが安全規則に反しているため、開きません。</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>コースの目次を読み取れません。</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>カタログの担当者に知らせてください。</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>あなたの判断が届く前に、ほかの人が変更しました。</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>どちらの判断も失われていません。</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>両方を見て選んでください。</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>見たときより先に進んだため、もうできません。</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>いまの状態を確認して、変更を破棄してください。</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>あなたが決めることではないか、もうあなたの担当ではありません。</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>いま担当している人に聞くか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>足りないものか、正しくないものがあります。</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>編集して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>変更の対象がもうありません。</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>変更を破棄するか、書き出して写しを残してください。</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>サーバーはこの種類の変更を知りません。このプログラムより古い可能性があります。</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>サーバーの更新後に再試行するか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>行ったことはすべてこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>サインインしましたが、組織のサーバーにあなたの登録がありません。</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>管理者に追加を依頼してください。</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>組織によってアカウントが無効にされました。</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>同期は行われません。このコンピューターの内容はすべて残り、書き出せます。</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>間違いであれば管理者に問い合わせ、そのあと今すぐ同期を選んでください。</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>これを見たり変更したりする権限がありません。</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>権限があるはずだと思う場合は、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>見つからないか、もうありません。</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>このコンピューターは長く接続していなかったため、すべて取得し直します。</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>サーバーが受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>短くして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>サーバーがこのプログラムの送信内容を理解できません。</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>プログラムを更新するか、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>サーバーが混み合っており、待つように求めています。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>現在、サーバーを利用できません。</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>サーバーは今は受け付けられませんでした。</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>このネットワークは先にサインインが必要です。</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>ネットワークのサインインページを開いてください。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>このコンピューターのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>プログラムを閉じるまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>キーチェーンのロックを解除して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>このアドレスに LXCP サーバーはありません。</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>このコンピューターのディスクの空きが足りません。</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>ダウンロードやほかのファイルを削除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>届いた内容が二度続けてサーバーのものと一致しませんでした。</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>別のネットワークで試してください。変わらない場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>その間にコースが更新されました。</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>次の同期のあとに取得し直します。</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>コースは今これを許可していません。</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>先に求められていることを終えてください。</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>このコースはすでに開いています。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>編集するか、再試行するか、破棄してください。</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>あなたの変更が届く前に、ほかの人が変更しました。</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>どちらの変更も失われていません。</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>応答の意味が通じません。このコンピューターとサーバーの間で書き換えられている可能性があります。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>もう一度試してください。変わらない場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>このコンピューターに保存できませんでした。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>以前に保存したものは無事です。</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>ディスクの空きを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>組織がこのコンピューターに別のサーバーを定めているため、このサーバーには接続しません。</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>間違いであれば管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>このサーバーは、組織がこのコンピューターに定めたのとは別の場所でのサインインを求めています。そのためブラウザーは開きませんでした。</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>組織はこの種類のコースをこのコンピューターで開かないことにしています。</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>コースのパッケージは、このプログラムでは開けない種類です。</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>このステップの制限時間が過ぎました。</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>このアドレスにカレンダーが見つかりません。</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>アドレスを確認してください。カレンダーソフトの設定にあります。</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>このアドレスへの通信は暗号化されないため、パスワードは送信されませんでした。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>https で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>カレンダーサーバーが別の名前のサーバーを指しています。そこにはパスワードを送信しません。</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>信頼できる場合は、そのサーバーに接続してください。</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>カレンダーサーバーがこのユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>両方を確認してください。アプリ用パスワードが必要なサーバーもあります。</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>カレンダーが一部の予定を受け付けません。</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>書き込み可能なカレンダーを選んでください。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>このコンピューターのキーチェーンからパスワードを取得できません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>キーチェーンのロックを解除して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>指定された日時は過ぎています。</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>別の日時を提案するか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>サーバーの証明書を信頼できません。</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>このコンピューターに保存されているものは、このプログラムの新しいバージョンが書き込みました。</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>続けるには、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>返信が届く前にスレッドは返信を締め切りました。理由はスレッドに書かれています。</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>すでに申請済みで、まだ決定されていません。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>このアドレスで応答しているものは https に対応していません。</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>これが届く前にメンタリングは終了しました。</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>あなたはこのコミュニティの唯一のオーナーです。</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>先にほかの人をオーナーにするか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>指定されているものが存在しないか、もうありません。</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>存在するものを選ぶか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>このコミュニティに書けるのはメンバーだけで、あなたはもうメンバーではありません。</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>モデレーターに承認を頼んでからもう一度試すか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>会話に書けるのは参加者だけで、あなたはもう参加していません。</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>参加者に追加を頼んでからもう一度試すか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>採用した返信は、これが届く前に非表示または削除されました。</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>別の返信を採用するか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>その名前のコミュニティがほかにあります。</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>別の名前にしてもう一度送るか、破棄してもう一方に参加してください。</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>組織のサインインサービスに接続できません。</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>組織のサインインサービスの代わりに別のものが応答しています。</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>組織のサーバーの代わりに別のものが応答しています。</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>メンターの枠はすべて埋まっており、今は誰も加われません。</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>メンターが枠を増やしてからもう一度試すか、変更を破棄して辞退してください。</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>ネットワークのプロキシが接続を拒否しています。</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>設定で名前とパスワードを入力するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>ネットワークのプロキシに接続できません。</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>設定でアドレスを確かめるか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>今の状態を確認してください。</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>このコースはすでに受講できます。受講登録済みか、受講登録が可能です。</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>二人は上司・部下の関係にあり、その関係の中ではメンターになれません。</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>変更を破棄し、別の人を探してください。</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>お使いのネットワークのプロキシが名前とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>別のプログラムが、カレンダーの同じ予定を変更し続けています。</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>組織がこのコンピューターに、あなたのアカウントのものとは別のサーバーを定めています。</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>このコンピューターに保存されているあなたのアカウントのデータはそのまま残ります。</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>組織がこのコンピューターに、あなたが使ったのとは別のサインインを定めています。</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>このコンピューターに保存されているあなたのアカウントのデータはそのまま残ります。その間、同期は行われません。</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>もう一度サインインしてください。同じ人であれば、保存されているすべてのデータで続けられ、待機中のものは送信されます。</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>自分の部門</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>ほかの部門</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>どの部門でも</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>ほかの項目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何のためのものですか？</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>みんなでしたいこと</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>達成したいこと</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>メンタリングの進め方</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>同時に受け持つ人数</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>メンターの部署</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>都合のよい時間</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>誰でも参加可</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>承認制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>参加する人に知らされます。</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>このコンピューターに保存しています:「%1」</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>一致する言語</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>「%1」という言語は見つかりません。一覧から選ぶか、de や pt-BR のようなコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>まだこのコンピューターにないコース</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 があなたをメンション</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>自分へのメンション</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 が返信</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>自分の投稿への返信</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 からメッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 が申請に回答</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>自分の申請への回答</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 がコースを申請</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>自分を待つ申請</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>バッジを獲得しました</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>新しいバッジ</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 が参加を希望</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>参加の希望</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>招待されています</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>コミュニティへの招待</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 からの報告</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>対応が必要な報告</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>まもなく始まります</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>セッションとイベントのお知らせ</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明日が期限</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>期限のお知らせ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>あなたへのメンション以外、ここからは通知されません</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>バッジの期限が近づいています</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>期限が近いバッジの通知</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>バッジの期限が切れました</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>%1 とのメンタリングがあなたの返事を待っています</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>メンタリングの申し込み</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 が同意</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>メンタリングとセッションへの返事</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 がセッションを提案</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>提案されたセッション</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 が別の日時を提案</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>変更されたセッション</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 がセッションを中止</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>中止されたセッション</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 がメンタリングを終了</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>終了するメンタリング</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 さんがメンタリングの依頼を取り下げました</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>%1 さんとのメンタリングが提案されました</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>組織の署名待ち</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>修了証の期限が切れました</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>修了証の期限が近づいています</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 がイベントの日時を変更</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>参加するイベントの変更</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 がイベントの場所を変更</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 がイベントを中止</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 さんが新しい時間を断りました。決まっていた時間のままです</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 さんからの招待</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n 件の新しい返信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n 件の返信</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 さんから感謝が届きました</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>感謝</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 さんが、あなたの付けたレベルに異議を申し立てています</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>異議のあるレベル</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>あなたのバッジが失効しました</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 さんがコースを勧めています</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>あなたへのおすすめのコース</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>人材開発からコースのおすすめがあります</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 さんがあなたをコミュニティから外しました</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>誰かが自分をコミュニティから外した</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>採用した回答が非表示または削除されました</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>採用した回答がなくなった</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 さんがあなたをグループに追加しました</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 さんがあなたをグループから外しました</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 さんがコミュニティへの参加を承認しませんでした</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>コミュニティから外されました</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>獲得したバッジは、すでに期限が切れています</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 がイベントを計画</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>自分のコミュニティの新しいイベント</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 がセッションに同意</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 がメンタリングに同意</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>セッションへの %1 の返事は未定</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 がセッションを辞退</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 がメンタリングを辞退</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 が招待を辞退</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 さんのフィードバックが読めるようになりました</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>ほかでも変更されました: 両方の文章を残しています</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>%1 ではなくなりました</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 から %1 に変更</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>あなたの対応待ち</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>「%1」が完了すると開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%n コース中 %1 修了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%2 件から選び、%n 件中 %1 件完了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（任意）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>ステップ「%1」が追加されました。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>ステップ「%1」がなくなりました。行う必要はありません。</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>コース「%1」がステップに追加されました。</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>コース「%1」がなくなりました。学んだ記録はあなたのものとして残ります。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>完了していたステップ「%1」がまた未完了になりました。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>ステップ「%1」の期限が変わりました。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>ステップ「%1」は任意でしたが、必須になりました。</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>ステップ「%1」は任意になりました。行う必要はありません。</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>ステップ「%1」で必要なコースの数が変わりました。</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1・基礎</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2・助けがあればできる</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3・一人でできる</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4・人を助けられる</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5・方向を示す</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>レベル未設定</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>関心のあること</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>修了したコース</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>感謝</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>自分のチーム</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>self</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>メンター（受け入れ可）</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>メンター（現在は満員）</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>レベル %1/5、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>推薦 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>必要 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>レベルの表示なし</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>最大 %L1 文字です。</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>最大 %L1 件、それぞれ %L2 文字までです。</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>最大 %L1 件です。</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 と %2 は組みません</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 と %2 は固定されています</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 と %2 は固定も分離もされていません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 組</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>公開済みです。組のみなさんに確認が送られました</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>組み合わせ方が変わりました</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>組を作ったあとに変更されました。もう一度確かめてから公開してください</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>ほかの人が同じ組を変更しました</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>質問済み、回答待ち</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>あなたの対応待ち</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>申請を送信しました</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>質問しました</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>回答しました</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>承認しました</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>承認し、%1 に回りました</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>却下しました</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>%1 に引き継ぎました</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>申請を取り下げました</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 が申請を送信しました</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 が質問しました</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 が回答しました</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 が承認しました</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 が承認し、%2 に回りました</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 が却下しました</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 が %2 に引き継ぎました</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 が申請を取り下げました</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>コースがカタログに入り、受講登録も済みました</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 が申請を変更しました</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>あなたの回答待ち</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>次に見る人はサーバーが決めます</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>あなたの手元</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>%1 の手元</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>実現済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>人材開発</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>%1に質問されました</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>%1に質問しました</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>あなたの手元に %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>まだ誰の手元にもありません</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>%1 の手元に %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1（あなたの代理）</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1（%2 の代理）</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>引き継ぎました</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>変更しました</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 が代理</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1（%2 の代理）</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>%1 に回され、そこで決定されます</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>あなたの回答は送信待ちです</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>%1 に回され、そこで決定されます。期限は数え直しです: あなたは不在で、代理の人は自分の申請を決定しません</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>%1 に回され、そこで決定されます。期限は数え直しです: %2 は不在で、代理の人は自分の申請を決定しません</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>待機中の変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 現在。</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>次の試行まで %1。</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>そのまま続けられます。行ったことは保存され、あとで送信されます。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>このネットワークは先にサインインが必要です</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>すべて最新です</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>「%1」への受講登録</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>「%1」の登録取消</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>「%1」の進み具合</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>「%1」のメモ</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>「%1」のメモの削除</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>学習パス「%1」への参加</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>学習パス「%1」からの退出</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>「%1」の申請</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>「%1」の申請の取り下げ</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>「%1」についての回答</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>「%1」の承認</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>「%1」の却下</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>「%1」についての質問</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>あなたのプロフィール</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>「%1」のレベル</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>「%1」の推薦</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>「%1」についての発言の取り消し</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>「%1」についての発言への異議</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>「%1」への感謝</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>「%1」への感謝の取り消し</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>「%1」の引き継ぎ</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>オフラインで作業中</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>オンラインに戻すまで、送信も取得もしません。</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>初回の取得中</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>その間もご覧いただけます。</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>新しい内容を取得中</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>変更を送信中</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>対応が必要な変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>代理の設定</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>代理の終了</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>ここにないもの</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>送信しています。</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>オフラインで作業中のため待っています。</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>サーバーに接続できるまで待っています。</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>このネットワークにサインインするまで待っています。</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>もう一度サインインするまで待っています。</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>まもなく送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>%n 回試しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>コミュニティ「%1」</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>コミュニティ「%1」の変更</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>「%1」への参加</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>「%1」からの退出</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>「%1」への参加の承認</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>「%1」からメンバーを外す</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>「%1」での役割</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>イベント「%1」</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>イベント「%1」の変更</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>イベント「%1」の中止</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>「%1」への回答</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>スレッド「%1」</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>スレッド「%1」の変更</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>スレッド「%1」の削除</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>「%1」の採用された回答</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>「%1」の固定</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>「%1」の返信受付の終了</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>「%1」の非表示</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>「%1」への返信</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>「%1」への返信の変更</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>「%1」への返信の削除</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>「%1」の返信の非表示</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>「%1」へのリアクション</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>「%1」のファイル</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>「%1」についての報告</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>「%1」についての報告への対応</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>会話「%1」</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>会話「%1」の変更</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>会話「%1」からの退出</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>「%1」のメッセージ</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>「%1」のメッセージの変更</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>「%1」のメッセージの削除</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>「%1」の既読位置</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>通知の受け取り方</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>ランキングへの参加</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>ランキングからの退出</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>組織のポイントのルール</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>チャレンジ「%1」</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>チャレンジ「%1」の終了</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>「%1」をあとで見るに追加</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>「%1」の保存を解除</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>「%1」のおすすめ</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>おすすめを片付ける</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>「%1」の評価</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>「%1」の評価の取り消し</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>人材開発への希望: 「%1」</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>「%1」の希望の取り消し</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>バッジ「%1」</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>「%1」の授与</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>バッジの失効</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>メンターの申し出</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>メンターの希望</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>都合のよい時間</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>メンターへの依頼:「%1」</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>「%1」とのメンタリングへの同意</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>「%1」とのメンタリングの辞退</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>「%1」への依頼の取り消し</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>「%1」とのメンタリングの開始</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>「%1」とのメンタリングの終了</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>「%1」への記入</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>「%1」への記入の削除</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>「%1」へのフィードバック</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>セッション「%1」の提案</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>セッション「%1」への同意</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>セッション「%1」の辞退</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>セッション「%1」の別の日時</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>セッション「%1」の中止</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>プログラム「%1」</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>プログラム「%1」の公開</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>セッション「%1」への「未定」</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>「%1」を申請した全員に 1 つのコースを</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>「%1」への招待の辞退</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>「%1」への招待の取り消し</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>通知をどこまで読んだか</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>証明書を信頼できません</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>安全な接続がありません</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>%1後に送信されます。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>アカウントは無効</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>ここに表示されるものは、今このコンピューターにありません。サーバーに接続でき次第、あらためて取得します。</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>先に送られるこの変更について決めるまで待っています: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>先に送られるこの変更のあとに送信されます: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>送信待ちです。アカウントが無効になっている間は何も送信されません。</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>プロキシがパスワードを要求</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>返信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>締め切り済み</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>少し</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>今日から期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明日が期限</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>期限 %1</translation>
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
        <translation>%2 では %1</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>時刻は %1 のものです。</translation>
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
        <translation>修了したコース</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>レベル（1～5）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>授与日</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>学習記録証明書</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1、%2 作成</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>発行者:%1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>初級</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中級</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>対話型コース</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>対話型コース（順序あり）</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>対話型コース（記録あり）</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>対面研修</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>30 分未満</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>30 分～2 時間</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>2～8 時間</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>8 時間超</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>受講中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>登録取消</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明日が期限</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>対話型コース（記録付き）</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>学士課程</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>修士課程</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>専門職修士課程</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>博士課程</translation>
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
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>設定を隠す</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>通知の受け取り方</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>メンション、返信、メッセージ、回答、お知らせがここに届きます。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>デスクトップの通知で</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>セッションとイベントを知らせる</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>開始のこれだけ前に。0 で通知しません。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>土曜と日曜は通知しない</translation>
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
        <translation>通知間を移動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>毎朝</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>毎週月曜の朝</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>未読の内容をメールで</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>ミュート中（押すと解除）</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>参加するコミュニティのイベントをカレンダー用にメールで</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>オフにすると、イベントについてのメールは届かず、まとめのメールにも載りません。すでにカレンダーにあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>メッセージを読んだことを相手に知らせる</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>知らせない場合は、相手が読んだかどうかも表示されません。</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>学習パス</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>自分のコース</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>組織はまだ学習パスを公開していません。</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>参加できるもの</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>受講登録したコースがここに並びます。</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>カタログを見る</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>今月が期限のものをすべてダウンロード</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>受講中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ポイントと順位</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%n ステップ中 %1 完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1、任意 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>この学習パスの公開は終了しました。</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>学習パスを見る</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学習パス</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>学習パスの進み具合</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%n ステップ中 %1 完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出する</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>学習パスをダウンロード</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>あなたへの変更点</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>ステップ %1 の進み具合</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>%1 から退出しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>コミュニティに質問</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>再び参加しています。</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>このファイルはパッケージにありません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>そのページはありません。</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>これは呼び出しではありません。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>その呼び出しはありません。</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>これは位置ではありません。</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>このステップは終了しました。行ったことは保存されています。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>コースを終える</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>進み具合: %1%</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>すべて保存しました。このページを閉じて LXCP に戻れます。</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>続けるにはステップを選んでください。</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>LXCP はこのコースの提供を終えました。続けるには LXCP でもう一度開いてください。</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>そのステップは今は開けません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>このファイルは表示できません。</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>このコースは別のブラウザーで開いているか、もう閉じています。LXCP に戻ってください。</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>メモとブックマークはあなただけのものです。ほかのコンピューターにも引き継がれます。</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>メモとブックマーク</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>このステップのメモ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>メモを残しました</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>ブックマークしました</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>このコース</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>メモを削除</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>コースのページに戻る</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>オフライン可</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>メモとブックマーク</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>元の大きさ</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>ここをブックマーク</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>コースの %1% 完了</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面を終了</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>ここで続ける</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>プレビュー（記録されません）</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>見直し（記録されません）</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>このコースはまだこのコンピューターにありません。一度ダウンロードすれば、ネットワークがなくてもどこでも使えます。</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>ダウンロードへ</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>このコースにはここで再生するものがありません。実施場所はコースのページにあります。</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>コースのページへ</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>このコースはカタログから外れました。</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>カタログに戻る</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>このコースを開けません。これまでに行ったことは無事です。</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>このコンピューターではコースはブラウザーで開きます。そこで行ったことは、オフラインでもここに保存されます。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>このステップは %1 の Web ページです。ネットワークが必要です。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>コースのこのページが応答しません。保存された内容は無事です。そこから続けてください。</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>コースのこのページが停止しました。保存された内容は無事です。そこから続けてください。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>ここからブラウザーを使えません。このウィンドウで続けてください。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>ここで続ける</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>コースはブラウザーで開いています。このページを開いている間は使えます。</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>ブックマークを削除しました</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>メモとブックマーク</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>ここをブックマーク</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>バーと内容の間を移動</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+PageDown</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+PageUp</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ と Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>内容を大きく、小さく</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>内容を元の大きさに</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>続けるには一覧からステップを選んでください。</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>コースの外、%1 に移動します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>「%1」を修了しました。</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>このコースは上司または人材開発が判断します。コースのページから申請してください。オフラインでもできます。</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在地</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>まだ開けません</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>ネットワークが必要</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%n ステップ中 %1 完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1、レベル %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>名前、役職、部署、スキル</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>同僚を検索</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>「%1」に合う人はいません。名前の先頭か、「SQL」のようなスキルで試してください。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>最初の %n 人</numerusform>
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
        <translation>下矢印</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>見つかった人へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>プロフィールを開く</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>写真を選ぶ…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>ボート、地図、…</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>メンターはしない</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>1 行に 1 アドレス</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>そのほかを見られる人</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>見られる人: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>「%1」は Web ページのアドレスではありません。</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>メンタリングの相手には、招待に含まれるため、メールアドレスとタイムゾーンが常に表示されます。メンターとして提供する時間帯には、そのタイムゾーンが示されます。</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>画像の画素数が多すぎます。小さくするか、別の画像を選んでください。</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>このファイルは読み取れる画像ではありません。PNG または JPEG を選んでください。</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>スキル %n 件をすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>できることを書いてください。同僚が推薦し、コースで増えていきます。</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>表示できるスキルはありません。</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>スキルを追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>自分のレベルを設定</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>推薦する</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>誰の評価かを隠す</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>誰の評価か（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>ほかの人に見せる</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>自分だけに表示</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>異議あり</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>異議を取り下げる</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>異議を申し立てる…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>異議を申し立てる</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 をほかの人に表示しています</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>%1 は自分だけに表示されます</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>プロフィールを保存しました</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>感謝</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>%1 さんに何を感謝しますか？</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>%1 さんへの感謝</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>感謝を送る</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>%1 さんに感謝を送りました</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>修了したコース、スキル、バッジをまとめた、人に渡せる記録です。</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>記録を %1 で保存…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>このコンピューターにあるあなたのデータすべてを、送信待ちのものも含めて 1 つのファイルにします。</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>自分のデータを書き出す…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>このコンピューターから消去…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>ファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>自分のデータを保存</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>この人はもう組織にいません。</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>同僚を探す</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>上司にはこのように見えます。</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>%1 さんに見えるあなたのプロフィールはこれだけです。</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>自分のプロフィールに戻る</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>上司: %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>上司に見える内容</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>About</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>仕事の内容と、気軽に聞いてほしいことを同僚に伝えましょう。</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 さんはここに何も公開していません。</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>修了したコース</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>%1 修了</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>文章の入力を終える</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>%1 獲得</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>役職は次も求めています: %1。%2 はそのレベルを表示していません。まだないか、非公開です。</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>別のスキルを評価…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>別のスキルを推薦…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>この感謝を削除しますか？ここでは元に戻せません。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存されませんでした。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>異議を取り下げました</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>異議を申し立てました:評価した人に知らせます</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>正しくない理由</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>成果物へのリンク</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>レベルなしで推薦</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>一致するスキル</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>相手が答えられるように理由を書いてください。</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>アドレスは https://example.org/work のような形です。</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>%n 件の申請を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>%n 件の申請を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>ここに書いた理由は、それぞれの申請者が読みます。</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>申請者ごとにひとこと添えられます。</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>%n 件をすべて却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>%n 件をすべて承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1 への理由</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>理由を書いてください。申請者に必要です。</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>その間に取り下げられたか決定されたため、除外されます。</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>2 つの判断が重なりました</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>もう一度判断する…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手のものを残す</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>何も上書きされていません。どちらを有効にするか選んでください。</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>あなたのもの（このコンピューターに保存）</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>すでに決まっているため、申請し直せるのは申請者だけです。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>%1 修了</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>登録取消</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>受講中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>判断の参考</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>この人のコース</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>まだコースはありません。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>今年チームで承認済み: %1</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>この申請に費用の記載はありません。</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>この申請を含めて %1</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>%1 を超える場合は人材開発も判断します。</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>似た申請</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>却下の理由は何ですか？申請者が読みます。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>理由を書いてください。申請者に必要です。</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>何を知りたいですか？</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>質問を送信</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>質問を書いてください。</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>あなたの代わりに誰が判断しますか？</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>一覧から人を選んでください。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>回答を送信</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>回答を書いてください。</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>この申請を取り下げますか？理由を書けます。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>よければ申請者にひとこと。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>質問する…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答する…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げる…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>コメント（任意）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>不在の間</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>またご自身で判断します。</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>代理の人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%2 から %3 まで %1 が代理です。</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%2 まで %1 が代理です。</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>一覧から人を選んでください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>この日は過ぎています。</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>手元の申請をほかの人が判断します。代理だったことは履歴に残り、行われたことはすべて確認できます。代理の人自身の申請は、次に決定する人に回ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>その間、代理の人自身の申請 %n 件は次に決定する人に回ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>一致する人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>コースの名前。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>ほかの人も同じコースを見られるように、そのページを。</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供元(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>費用(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>通貨(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>判断する人が最初に読みます。</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>できるようになりたいこと(&amp;W)</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>いま足りないスキル。</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>コースの名前を書いてください。</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>https://example.org/course のように、アドレス全体を書いてください。</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>%1 のように金額を書いてください。</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>費用を 0 より小さくはできません。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>理由を書いてください。理由がなければ誰も判断できません。</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>終了(&amp;O)</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>費用を %1 より大きくはできません。</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>%1 年から %2 年までの年を書いてください。</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1（カタログのとおり）</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>タイトルは %1 文字です。送信できるのは %2 文字までです。短くしてください。</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>オンラインになるとすぐ上司に届きます。送信するまでは中断しても、下書きとして残ります。</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>申請を送信</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>%1 に下書きを保存</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>コースを申請</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>このコースを申請</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>%1 の下書き</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>申請を出しました。現在の状況は下に表示されます。</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>書いた内容は残っています。</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>カレンダーから日付を選ぶ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>選択した申請を承認</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>選択した申請を却下</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>無題の申請</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>下書き、%1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>できるようになりたいこと</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>できるようになりたいこと</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>あなたの対応待ち</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>%1 に申請しました</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 が %2 に申請しました</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>カタログにありません</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>コースを開く</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>送信待ちのもの</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい申請</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>不在の間…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>履歴をまとめて書き出す</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>申請一覧</translation>
    </message>
    <message>
        <source>request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>審査待ち（%1）</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>自分の申請</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>待っているものはありません。メンバーの新しい申請はここに表示されます。</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>判断したものは履歴とともにここに残ります。</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>まだ始められないコースや、カタログにないコースを申請できます。</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>カタログを見る</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>一覧から申請を選んでください。</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>承認しました。</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>却下しました。</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>質問しました。</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>引き継ぎました。</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>回答しました。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>取り下げました。</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>次の申請、前の申請</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>理由を付けて却下</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>ほかの人に引き継ぐ</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>選択。A または D で選択したものをまとめて判断</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>書いた内容を送信</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>オンラインになると送信されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>すでに送信済みです。</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>取り消しました。何も送信していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n 件の申請を承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n 件の申請を却下しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>サーバー上の判断が有効です。あなたの判断は破棄されました。</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 に保存しました。</translation>
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
        <translation>今したことを取り消す</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>%1 件を取り消しました。%2 件はすでに送信済みでした。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>その間に取り下げられたか決定されたため除外: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>この申請はここにありません。あなた宛てではないか、削除されました。</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>情報と診断</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>新しいバージョンについて読む</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>診断情報に含まれるのはバージョンと状態だけです。名前、アドレス、書いた内容は含みません。保存する前に読めます。</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>新しいバージョンを知らせる</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>バージョン %1 があります。%2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>組織が定めたもの: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>このコンピューターのポリシーで理解できなかったもの: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1、Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>データフォルダー: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>サインアウトまたは消去…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人はいません。</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>自分のカレンダー</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>そこに予定があると、セッションを予定する週に表示されます。件名は読み取られず、あなたが許可しない限りこのコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>カレンダーサーバーのアドレス (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>このコンピューターのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>会えない時間とするカレンダー</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>メンタリングの相手には予定の有無だけが見え、内容は見えない</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>「なし」にすると、書き込んだものは取り除かれます。</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>確認: %1。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>カレンダーファイルを読み込む…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>カレンダーファイルを選択</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>このファイルの %n 件の予定が有効になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>このファイルにはカレンダーがありません。</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>セッション、イベント、期限の書き込み先</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>%1 を超えています。</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>内容はすべて LXCP のもので、すでに考慮されています。</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>中のカレンダーは空です。</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 は考慮されなくなりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>名前のない予定</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 は開始より前に終わるため、数えません。</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 は繰り返しが多すぎるため、数えません。</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 は読み取れない規則で繰り返されるため、数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>ほかの %n 件も数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>サーバー側で変わった場合は新しいものを入力します。ほかはそのままです。</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>このパスワードを使う</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>取り除いて接続を解除</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>接続したままにする</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>LXCP が書き込んだ予定が %n 件、そちらのカレンダーにあります。取り除きますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>アカウントとパスワードはここから消されます。そちらのカレンダーに LXCP のものはありません。</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>残したまま接続を解除</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>LXCP が書き込んだものを取り除いています。その後、接続を解除します。</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>カレンダーファイルを読み込んでいます</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>中止しました。%1 については、これまでどおりの分だけが考慮されます。</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>これが解決するまで、LXCP が書き込んだものはそこに残ります。その後取り除かれ、接続が解除されます。</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 は存在しない時刻に始まるため、数えません。</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 には UID がないため、数えません。</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 は別の暦 (RSCALE) で繰り返され、ここでは数えられない形です。</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>伝わるのはこれだけです。渡す前に読んでください。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>コピーしました。問題を報告するところに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>そこには保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>速度の上限</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>毎秒 2 MB</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>毎秒 500 kB</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>従量課金のネットワークでも</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>このコンピューターにあるもの</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>同期とネットワーク</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>オフにするまで送信も取得もしません。行ったことは保存されます。</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>送信待ちのもの</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定する</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>proxy.example.org:3128 のように、名前とポートを書いてください。</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>プロキシ用の名前</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>求められる場合のみ。</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>プロキシ用のパスワード</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>このコンピューターのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>キーチェーンに保存済み（%1 用）</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>閉じていてもメッセージと申請をお知らせします。アイコンのメニューの「終了」か Ctrl+Q でプログラムを終了します。</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>これは組織がこのコンピューターに定めたものです。</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学習パス</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>コースを申請</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ポイントと順位</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>人材開発</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>メンタリングプログラム</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>このアドレスをコピーして、このコンピューターのブラウザーで開いてください。そちらが終わるとウィンドウは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>このアドレスをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>初回の同期</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>カタログを取得中: %2 中 %1。もう始められます。</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>カタログを取得中: これまでに %1。もう始められます。</translation>
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
        <translation>何でも検索、何でも実行</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>戻る、進む</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>いちばん上のものを閉じる</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Ctrl+W / Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>ウィンドウを閉じる、終了</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
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
        <translation>次の項目へ。押す</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>%1 になる</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>このアドレスが指すものはこのコンピューターにありません: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>LXCP はこのアドレスを知りません: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F または /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>検索欄へ移動</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>%1 としてサインイン…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>LXCP はトレイで動作を続けます</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>届いたものをお知らせします。アイコンのメニューの「終了」でプログラムを終了します。</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>リンク先は、サインインすると開きます。</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>検索と実行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>カタログにないコースを申請</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>送信待ちのものを表示</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>アカウントとサインアウト</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>ライトテーマにする</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>ダークテーマにする</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>ハイコントラストにする</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>この画面のキーを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>コース・%1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>学習パス</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1・レベル %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>カタログで「%1」を検索</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>コース、学習パス、人、スレッドを検索、またはしたいことを入力</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>ハンドブックを読む</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>同期 確認 待機 送信待ち</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>学んだことの学習記録証明書</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい申請</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>コースを申請</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>エリア</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>人材開発</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>メンタリング</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n 件があなたを待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>このネットワークは先にサインインが必要です。ブラウザーで Web ページを開いて行ってください。同期は自動的に再開します。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>セッションが終了しました。作業は続けられます。行ったことは保存され、もう一度サインインしたあとに送信されます。</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>サーバーがサインインを受け付けなくなりました。作業は続けられます。操作は保存され、再びサインインした後に送信されます。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>サインインはブラウザーで待っています。そちらが終わると、このウィンドウは自動的に先へ進みます。</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>コース、人、スレッドを検索…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
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
            <numerusform>LXCP: 審査待ちの申請 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>LXCP を表示</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>LXCP を終了</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>審査待ちの申請 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>未読の通知 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>レベル %1、必要なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>必要 %2 に対し %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill, levels</comment>
        <translation>%1、%2: %3</translation>
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
        <translation>部下の登録がありません。このページは上司のためのものです。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>部下 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>期限切れ %n コース</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>期限切れなし</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>60 日以内に切れる修了証 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>未決定の申請 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>誰ができるか…（スキル）</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>誰が何をできるか: スキル</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>現在の状況</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>未完了 %n コース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>修了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>スキル %n 件中 %1 件達成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限切れ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>期限間近 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>申請 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>%n 人全員を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>役職が求めるものに対するスキル</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>チームの役職が求めるスキルはまだなく、公開している人もいません。役職に求めるものは人材開発が決めます。</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>チームのスキル: 人とスキルの一覧、レベル 0～5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>前のスキル</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>次のスキル</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>あと 1 レベル</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>それより下</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>必要なし</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>チーム全体</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>レベル %1: %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>非公開の内容を含む数値は、%n 人以上のグループについてだけ出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>スキル %1～%2（全 %3）</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>ファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV で保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 は、必要なレベル4に対してレベル3であることを示します。</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>「%1」で始まるスキルを表示している人はいません。</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>見つかった全員…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>自分のチーム</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>人の検索を消す</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>レベルなし、または非公開: %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>%1 さん、</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>未読:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>今後の予定:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>このメールの頻度と内容は、LXCP の「通知」で選べます。</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>LXCP の今後の予定</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>LXCP の新着: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>新しい返信: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>購読用アドレスをコピー</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>以前のアドレスは使えなくなります。使っているプログラムには新しいアドレスを設定してください。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>期限切れと今後 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 からの週</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>期限のあるものも予定もありません。</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>この日の予定はありません</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>修了証の期限: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>カレンダーを保存</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>いまはサーバーからアドレスを取得できません。</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>新しいアドレスをクリップボードにコピーしました。以前のものは使えません。</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>アドレスをクリップボードにコピーしました。アドレスを知る人はあなたの予定を読めます。</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>PageUp、PageDown</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>別の月</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>この日の週</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>新しいアドレスを作る</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>今のものを残す</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>修了証の期限</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>期限、必修</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1（%3 では %2）</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>この日の予定はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>デモサーバーが停止しました。%1 を見てください</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya（受講者）</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam（受講者）</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei（上司）</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana（メンター）</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin（人材開発）</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>デモを開始できませんでした。サーバーへの接続はできます。</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>このプログラムのバージョン %1 があります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>このコンピューターのキーチェーンはプロキシのパスワードを保存できませんでした。プログラムを閉じると忘れられます。</translation>
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
        <translation>このプログラムのデータフォルダーに書き込めません: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>このプログラムのデータフォルダーを作成できません: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>そこに書き込めるようにしてから、プログラムをもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>教えられるスキル</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>学びたいスキル</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>メンタリングの進め方</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>達成したいこと</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>全員が読めます。</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>読めるのは、あなたと人材開発、プログラムで決まったメンターです。</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>同時に受け持つ人数</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>どの部署でも</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>自分の部署</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>ほかの部署</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>メンターの部署</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>使いたい言語を先に。</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>都合のよい時間</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>メンターを申し出る</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>メンターを探す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>スキルを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>プロフィールと時間帯から取り込みました。自由に変更できます。</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>「%1」は組織のスキルにありません。</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>「%1」ではスキルは選ばれていません。</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>一覧から選ぶか、欄を空にしてください。</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>別の言葉で試すか、欄を空にしてください。</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>今はこの希望に合う人がいません。</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>メンターを申し出ている人</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>メンターの申し出はまだありません。最初の一人になれます。</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>学びたいこと</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>誰から学びたいですか？</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>学びたいことを書くと、理由付きで候補が示されます。ネットワークがなくても使えます。</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>メンターを希望する</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>希望を取り下げる</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>適合度 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%n 枠中 %1 枠が埋まっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 に依頼</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先する</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>候補から外す</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>%1 から学びたいこと</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>質問を送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>ほかの人でない理由</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>全員をまた候補にする</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>もうできません。現在の状態はページに表示されています。</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>メンターを探す</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>自分のメンタリング</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>自分の申し出</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>あなたが学んでいる相手と、あなたから学んでいる人がここに並びます。</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>あなたがメンター</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>あなたのメンター</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>あなたの知識から学びたい人がいるかもしれません。内容、時間、人数はあなたが決めます。</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>メンターを申し出る</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>申し出を取り下げる</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>会える時間</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>メンタリングの相手には、あなたの時間帯と予定の有無だけが見え、内容は見えません。</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>メンタリングの相手と共有する</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>時間帯を保存</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>時間帯を保存しました。</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>プログラムは、メンターを希望する人と申し出た人を引き合わせます。誰かに依頼する前に、組み合わせと公平さを確認できます。</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>学ぶ側の希望に沿って</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>全体として最もよい組み合わせ</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新しいプログラム</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>%1 のプログラム</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab、Enter</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>人から人へ移動、依頼、優先</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>誰かに尋ねる</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>メンターになることを申し出ます。相手が承諾するかどうかを決めます。</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>一致する人</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>一緒にできること</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>メンタリングを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>回答待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>私の時間帯</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>あまり合わない点:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>今は誰も受け入れられません。枠がすべて埋まっています。</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>枠がすべて埋まっています。枠を増やせば誰かに尋ねられます。</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>%1 を教えられます（レベル %2/5）</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>%1 を教えられます</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>%1 を教えられますが、レベルはあなたより高くありません</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>%1 は対象外です</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>どちらも %1 を話します</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>どちらかの言語が未記入です</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>週に %1 は双方の都合が合います</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>時刻の切り替え時期の %n 週間は都合が合いません</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>どちらかの時間が未記入です</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>第 1 希望</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>第 %1 希望</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>希望どおり同じ部署</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>希望どおり別の部署</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>あなた自身です</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>申し出は取り下げられました</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>あなたの上司・部下の関係にあります</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>候補から外した人です</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>これらのスキルはどれも対象外です</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>共通の言語がありません</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>都合が合いません</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>枠がすべて埋まっています</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>プログラムで組まないことになっています</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>メンターの申し出はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>（うち %n 件はこれだけが障害）</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたの返事待ち</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>依頼中</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>合意済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>日時変更、あなたの返事待ち</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案中</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>日時変更</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n 日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>%n か月ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>%n 週間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5 点中 %1 点</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>%1 を提供、ただし学ぶ側より上のレベルではありません</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>二人とも %1 を話します</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>どちらか一方の言語が未記入です</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>週に %1 は二人の都合が合います</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>どちらか一方の時間が未記入です</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>学ぶ側の第 %1 希望</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>希望どおり学ぶ側と同じ部署</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>希望どおり別の部署</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>同じ人です</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>上司・部下の関係にあります</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>学ぶ側がこの人を希望していません</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>別の日時を提案中</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>新しい日時は断られました</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%n 回のうち %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>「未定」と返事しました</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>進み具合（%）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>自分だけのメモ</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>このコンピューターだけ、暗号化</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>いまはキーチェーンが自分のメモを開けません。</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>ほかの誰にも見えません。送信も書き出しもされません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>このコンピューターに保存しました。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>双方が読めます</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>自分だけが読めます</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>文章なし</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>メンタリング全体</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>どうでしたか</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 も読める</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>よかったこと、もっとよくできること</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>フィードバックを保存</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>もうできません。現在の状態はページに表示されています。</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>このメンタリングはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>最後に何を達成していたいですか？</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新しい目標</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>次回は何を話したいですか？</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>新しい議題</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>次回までに誰が何をしますか？</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新しいやること</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>ふたりのメモ</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>ふたりで覚えておきたいことは？</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>あなたがメンター</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>あなたのメンター</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 終了</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>プログラムによる組み合わせ</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>半年間はじめる</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>メンタリングを終える…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>依頼を取り消す</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>よければ理由を</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>どうだったか</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>予定のセッションは中止されます。書いたものは双方に残ります。</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>メンタリングを終える</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>予定はありません。双方の都合のよい時間を確認できます。</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>セッションを予定する</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>この回を変更</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>この回を中止</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>すべて変更</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべて中止</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>別の日時</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>書いた行を追加</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>週の表で: 別の日時</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>PageUp、PageDown</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>週の表で: 別の週</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>各回のセッション</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>%1 の代わり</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>%1 を辞退しますか？ 元どおり %2 になります。</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>%1 を辞退しますか？</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>「%1」とこれからのセッションをすべて中止しますか？</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>%1 のセッションを中止しますか？</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>よければ理由を</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>メンタリングの打診</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>終わりに %1 へひとこと</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>もう一度提案する</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>書いたメモを追加</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>断られました: %1。合意した日時のままです。</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>キーチェーンがパスワードを待っています。入力されるとメモが表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>キーチェーンがパスワードを待っています。入力されるとすぐに保存されます。</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>キーチェーンに鍵がありません。何も保存されませんでした。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>「%1」に書きかけていた内容:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>セッションのために書きかけていた内容:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>「%1」の変更:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>終わりのために書きかけていた内容:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>理由として書きかけていた内容:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>自分のメモに入れる</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>自分のメモに保存しました。このコンピューターだけにあります。</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>キーチェーンに鍵がないため、保存しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>提供している %n 枠はすべて埋まっています。同意するには枠を増やしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>メンターの枠は今すべて埋まっています。空いたら同意できます。</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>自分の申し出</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>先に何か書くか、数字を選んでください。何も保存されていません。</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>ここで書き始めた後に、別の端末で変更されました。現在の内容は上にあり、これを保存すると置き換わります。</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>これがあなたの書いた内容です。変更する、今後は自分だけのものにする、取り消すことができます。すでに読まれたものは読まれています。</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>これがあなたの書いた内容です。変更する、共有する、取り消すことができます。</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>元のままです。</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>取り消しました。もう誰も読めません。</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>取り消しました。もう誰も読めません。文章は入力欄に残っています。</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>%1 さんとのメンタリングを辞退しますか？</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>メンタリングを終了したため、取りやめになりました。</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>%1 さんがメンタリングを終了したため、取りやめになりました。</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>もう一度提案する…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>あなたが %1 のメンターになります。</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 があなたのメンターになります。</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>同意すると、メンターの希望は取り下げられ、プログラムはほかの人を探しません。希望はいつでも出し直せます。</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>メンタリングが終了していたため、%1 さんには届きませんでした。</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>お二人は現在、上司・部下の関係にあり、その関係の中ではメンターになれません。辞退はできますが、承諾はできません。</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>もうできません。現在の状態はページに表示されています。</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>そのプログラムはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>全体として最もよい組み合わせ</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>学ぶ側の希望に沿って</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>はい、%n 組に依頼する</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>公平さ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%n 件の希望のうち %1 件にメンターが付きます</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>適合度: 最低 %1、中央値 %2、最高 %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>平均して、合う人のうち %1 番目の人と組んでいます。</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n 人が最も合うメンターと組みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>%n ミリ秒で組み合わせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>固定した %1 と %2 の組は、このままでは成り立ちません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 組</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 と %2 は組みません</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 が %2 から学びます</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定する</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>組まない</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>メンターなし</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n 人のメンターが合いますが、枠が埋まっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>公開時のまま</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>%n 組の双方に尋ねました。返事は二人の間だけのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>今の組より互いを望み合う学ぶ側とメンターはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>学ぶ側の %n 人とメンターが、今の組より互いを望み合っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>未送信: 二人にはすでにメンタリングか返事待ちの申し込みがあります。</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>未送信: もうできませんでした。</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab、Enter</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>ペアからペアへ: 固定する、離しておく</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>まだ尋ねない</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>プログラムの名前</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>%1 と %2 には以前に尋ねました: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>あまり合わない点: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>空き枠が %n 残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>まだ誰にも尋ねていません。送信されると、%n 組の両方に尋ねます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>話すこと</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>2 週間ごと</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>4 週間ごと</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>参加用リンク</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>緑は双方が空いている時間。斜線は予定あり。先頭側の線があなたの時間帯、もう一方が相手の時間帯です。</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>この日時を提案</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>新しい日時を提案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 からの週</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>%n 回の日程でどちらかの都合が合いません。最初は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>話すことを短く書いてください。</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>ブラウザーで開けるリンクではありません。</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>今のままの日時です。別の日時を選んでください。</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>緑の線: %1 の予定は %2 までしか分かりません。</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>個別に合意した内容はこれで取り消されます: %1。</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>毎月、この曜日</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>その後 %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: 中止</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n 回が新しい時刻になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>個別に取り決めた回はそのままです: %1。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>話したいこと。二人のカレンダーにも入ります。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>ここには最大 %n 文字まで入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>メンタリングの終了に合わせて終える</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n 回がメンタリングの終了予定日 %1 より後になります。そのまま計画することもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>メンタリングの終了予定日 %1 より後になります。そのまま計画することもできます。</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>スキルを追加</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>一致するスキル</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>ふたりの週</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>双方とも空いています。</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>あなたは空いています。%1 の予定は共有されていません。</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>その時間はあなたに予定があります。</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>その時間は %1 に予定があります。</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>その時間は双方に予定があります。</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>どちらかのふだんの時間帯の外です。</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>この日時は過ぎています。</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>あなたは空いています。%1 の予定は %2 までしか分かりません。</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>時計が変わります。%1 から、ここが %4 のとき %3 では %2 です。</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 終了</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>時間帯のタイムゾーン</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>%1 の時刻</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1: 終わりは始まりより後にしてください。</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ポイントと順位</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>組織はポイントを数えていません。</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>レベル %1 まであと %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>これが最高レベルです</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>次のレベルまで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n 日連続で学習</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>まだ連続日数はありません。次に学ぶと始まります</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>今日はまだです</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>これまでの最長 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>休める日が %n 日分あります。週末は数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>オフラインで行ったことは、いつ送信されても行った日に数えられます。</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>参加中です。ほかの参加者に名前とポイントが見えます。</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>参加していません。ポイントは誰にも見えません。</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>（送信待ち）</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>ランキングから抜ける</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>あなたのポイント: %1。</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>%n 人中 %1 位です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>同順位</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>ほかの人の中での位置</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>人数だけで、誰かは示しません。非公開のスキルは含みません。</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>組織の設定により、このコンピューターでは誰も他の人と比較されません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>ランキングから抜けました。ポイントは誰にも見えません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 件の数値</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>このコースに受講登録していました。</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>このコースの受講登録を取り消していました。</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>このコースはもっと先まで進んでいました。</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>この学習パスに参加していました。</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>この学習パスから抜けていました。</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>このコースを申請していました。</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>この申請に最後に行われたことは取り消されています。</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>あなたが書いたものです。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度申請する</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>サーバーは以前の状態に戻りました</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>バックアップから復元されました。ここにあるものはその後に届いていましたが、サーバーにはもうありません。送信待ちのものは引き続き送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>あなたの対応待ち</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>2 つの変更が重なりました</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>何も上書きされていません。どちらを有効にするか選んでください。</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>あなたのもの（このコンピューターに保存）</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>オフラインで作業中です。</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>自分のものをもう一度送信</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手のものを残す</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>この変更を破棄しますか？サーバーには受け付けられていません。ここの表示から消え、書いた内容も失われます。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>%1 のように金額を書いてください。</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>新しい時間に同意する</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>自分のメモに入れる</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>すでに届いていて、応答だけが失われた可能性があります。サーバーが応答すれば判明します。それまでは変更できません。</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>この変更を破棄しますか？ サーバーがすでに受け取っている可能性があります。その場合はサーバーに残り、ここに再び表示されます。そうでなければ、書いた内容は失われます。</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>このセッションは中止です。もう一度提案すると、あなたの時間で返事を待ち、同意があった場合にだけ行われます。</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>もう一度提案する</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>サーバーにあるものを残す</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1: サーバーにあるものを残す</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>これらはサーバーにあるものを残す</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>ほかのあなたの変更（どちらを選んでも送信されます）:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>もう一度提案する…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>取得した内容</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>今すぐ同期（F5）</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>このネットワークのサインインページを開く</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>これまでに %1</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>待機中の変更</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>行ったことはすべて届いています。オフラインで行ったことはここで待機し、送信される様子を確認できます。</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>変更しました。もう一度送信します。</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>破棄しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>待機中の変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>待機中のものを書き出す</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>次の変更、前の変更</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>自分のメモに保存しました。このコンピューターだけにあります。</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>キーチェーンに鍵がないため、保存しませんでした。</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>待機しているものはありません。オフラインで行ったことはここで待機し、送信される様子を確認できます。</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>サーバーにあるものを残し、変更の残りを送信します。</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>獲得したバッジは、組織の署名付きでここに届きます。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>ほかからバッジを取り込む…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>名前のないバッジ</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>%1 取り込み</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>%1 獲得</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>組織の署名を待っています。次の同期で届きます。</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>確認内容を隠す</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>JSON を保存</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>JWT を保存</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>PNG を保存</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>SVG を保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>アドレスを知る人に見えるのは、「%1」、その内容、発行者と発行日、有効期限、失効の有無です。名前は見えず、メールアドレスはハッシュとしてだけ含まれます。
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>バッジを保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>ほかからバッジを取り込む</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>バッジ (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>バッジがウォレットに入りました。</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>このファイルにバッジはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>バッジ %n 個をすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>文面: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>LinkedIn に追加</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Mastodon サーバー</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>Mastodon に投稿</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>公開ページを閉じる</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>公開ページは開いています。</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>公開ページは閉じています。アドレスをコピーするか、下のいずれかに送ると開きます。</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>ページを開いてアドレスをコピー</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>公開ページは次の同期で開きます。</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>公開ページは次の同期で閉じます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>取り消されたため、共有するものはありません。</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>発行者に問い合わせる</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>発行者のウェブサイトに、鍵と失効したものを問い合わせます。誰かが尋ねたことは伝わりますが、あなたのことは何も伝わりません。</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>発行者から回答がありました。</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>オフライン作業中のため、問い合わせは行われませんでした。</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>このバッジには、問い合わせできるウェブサイトがありません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>発行者のウェブサイトから、求めたものが得られませんでした。あとでもう一度問い合わせできます。</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>%1 から更新可能</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>このバッジはすでにウォレットにあります。</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>発行者:%1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>例: mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>コース「%1」からのメッセージ:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>この条件を外す</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>メンションする人</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>ファイルは %1 までです。</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>添付済み。押すと外します</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>長すぎます: 最大 %2 文字のところ %1 文字です。短くするか、ファイルとして添付してください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>1 つの文に添付できるファイルは最大 %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>カレンダーから選ぶ（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>その日付はありません。%1 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>その時刻はありません。%1 のように書いてください。</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>正午の前ですか、後ですか。%1 か %2 を付けてください。</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>この日は時計が進められるため、%1 はありません。次の時刻は %2 です。</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>%1 のように日付を書いてください。</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>%1 のように日付と時刻を書いてください。</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>%1 のように時刻を書いてください。</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>カレンダーから選ぶ: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>前に入力した内容が戻っています。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>書きかけの内容:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>%1% 完了</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>あなたの対応待ち</translation>
    </message>
</context>
</TS>
