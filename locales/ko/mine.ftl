### My enrollment, and taking it back.

mine = <b>접수 번호: { $case }</b>
    상태: { $status }
mine-none = 아직 신청하지 않으셨어요.
mine-new = 담당자가 결정할 때까지는 답변을 바꾸실 수 있어요.
mine-withdrawn = 신청을 취소하셨어요. 이 신청은 더 진행되지 않아요.
mine-change = ✏️ 답변 바꾸기
mine-withdraw = 신청 취소하기
mine-again = 📝 다시 신청하기
mine-code = 🔑 새 복구 코드
status-new = 접수됨 (아직 읽기 전)
status-withdrawn = 취소됨
withdraw = 정말 신청을 취소하시겠어요? 취소하시면 신청이 더 진행되지 않아요. 나중에 다시 신청하실 수 있어요.
withdraw-yes = 예, 취소할게요
withdraw-no = 아니요, 그대로 둘게요
