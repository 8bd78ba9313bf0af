### The office: the team's own pages, who works here, inviting and joining.

role-migrant = 노동자
role-staff = 직원
role-coordinator = 담당자
role-admin = 관리자

menu-office = 🗂 사무실
office = <b>사무실.</b> 내 역할: { $role }
office-waiting = 기다리는 신청: { $count }건
office-you-are-away = 지금 자리를 비우신 것으로 되어 있어요. 새 신청은 동료들이 맡아요.
office-open = 🗂 사무실
office-queue = 📥 신청 목록
office-find = 🔎 신청 찾기
office-calls = 📞 전화할 분들
office-untranslated = 🌐 번역할 메모
office-export = 📊 표 만들기
office-reviewed = 📤 표 보내기
office-overview = 📈 전체 현황
office-team = 👥 팀
office-away = 🌙 자리 비우기
office-back = ☀️ 돌아왔어요

handover = 자리를 비우시는 동안 신청을 누가 맡을까요?
handover-queue = 모든 동료 (대기 목록으로 돌려놓기)
handover-to = { $name }
handover-done =
    { $count ->
       *[other] 신청 { $count }건을 넘겼어요. 잘 다녀오세요!
    }
handover-got =
    { $count ->
       *[other] { $name } 님이 자리를 비우셨어요. 새로 맡으실 신청이 { $count }건 있어요.
    }

team = <b>팀</b>
team-everywhere = 모든 나라
team-line = • { $name }: { $role } ({ $countries })
team-line-away = • { $name }: { $role } ({ $countries }), 자리 비움
team-member = 👤 { $name }
team-invite = ➕ 동료 초대하기
team-open = <b>아직 쓰지 않은 초대</b>
team-invitation = • { $role } ({ $countries }), { $day }까지
team-revoke = ✖️ 초대 취소: { $role }, { $day }
team-no = 아니요, 돌아갈게요
member-remove = 팀에서 내보내기
member-remove-yes = 예, 내보낼게요
member-sure = { $name } 님을 정말 팀에서 내보내시겠어요? 맡고 있던 신청은 대기 목록으로 돌아가요.
member-last = 마지막 관리자는 내보낼 수 없어요. 먼저 다른 관리자를 초대해 주세요.

invite-role = 새 동료는 어떤 역할을 맡나요?
    .label = 역할
invite-where = 새 동료가 어느 나라의 신청을 볼 수 있게 할까요? 모든 나라면 “건너뛰기”를 누르세요.
    .label = 나라
invite-done = 이 링크를 동료에게 보내 주세요. 한 사람이 한 번만 쓸 수 있어요. 쓸 수 있는 기간: { $day }까지. 역할: { $role }.

menu-join = 🤝 팀에 들어가기
join-code = 초대 코드를 써 주세요.
    .label = 초대 코드
join-name = 팀에 초대받으셨어요. 동료들에게 어떤 이름으로 보이면 좋을까요?
    .label = 동료에게 보일 이름
join-over = 이 초대는 이제 쓸 수 없어요. 새로 초대해 달라고 부탁해 주세요.
join-done = 팀에 오신 것을 환영해요! 내 역할: { $role }. 필요한 것은 모두 “사무실” 메뉴에 있어요.

deed-looked = 신청을 읽음
deed-approved = 신청을 승인함
deed-returned = 고치도록 신청을 돌려보냄
deed-rejected = 신청을 승인하지 않음
deed-taken-over = 다른 직원이 이어서 맡음
deed-called = 전화로 연락함
deed-exported = 신청을 표에 넣음
deed-handed = 맡던 신청을 넘김
deed-invited = 동료를 초대함
deed-revoked = 초대를 취소함
deed-joined = 팀에 들어옴
deed-removed = 팀에서 빠짐
